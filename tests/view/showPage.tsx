import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, type RenderResult } from '@testing-library/react';
import { vi } from 'vitest';
import type { Cup } from '../../src/cup/cup.ts';
import { App } from '../../src/view/App.tsx';
import { OutlinePart } from '../../src/view/bracket/outline/LateOutline.tsx';
import { loadPart } from '../../src/view/loadPart.ts';
import { followLink } from '../../src/view/navigate.ts';
import { en, type Words } from '../../src/view/words/en.ts';
import { WordsContext } from '../../src/view/words/useWords.ts';

/** What jsdom lacks: sizes, observers that never call, and a window that is as wide as can be. */
function stubBrowser(): void {
  document.documentElement.style.fontSize = '16px';
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1440);
  for (const name of ['ResizeObserver', 'IntersectionObserver']) {
    vi.stubGlobal(name, function Observer() {
      return { observe: () => {}, unobserve: () => {}, disconnect: () => {} };
    });
  }
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: media.includes('>'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
}

/** Shows the page of a published cup at a path, from the address to the picture; ready when its bracket is there. */
export async function showPage(cup: Cup, path: string, words: Words = en): Promise<RenderResult> {
  stubBrowser();
  // Loaded here, so that what the page loads later is there at once.
  await OutlinePart.load();
  for (const view of ['bracket', 'tie'] as const) await loadPart({ view, cup: cup.id, tie: '' });
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(cup)));
  document.addEventListener('click', followLink);
  history.replaceState(null, '', path);
  // What is loaded late is waited for.
  const page = await act(async () =>
    render(
      <QueryClientProvider client={new QueryClient()}>
        <WordsContext value={words}>
          <App />
        </WordsContext>
      </QueryClientProvider>,
    ),
  );
  // A large cup on a busy machine takes longer than the second that is waited otherwise.
  await page.findByRole('region', { name: 'Bracket' }, { timeout: 30_000 });
  await act(async () => {});
  return page;
}
