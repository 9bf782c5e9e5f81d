import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, waitFor, type RenderResult } from '@testing-library/react';
import { vi } from 'vitest';
import type { Cup } from '../../src/cup/model/cup.ts';
import { App } from '../../src/view/app/App.tsx';
import { stubDialog } from './stubDialog.ts';
import { MinimapPart } from '../../src/view/bracket/window/LazyMinimap.tsx';
import { dayParts } from '../../src/view/app/Replay.tsx';
import { CupsPart, OpenPart, pages, panels } from '../../src/view/app/routes.ts';
import { changeAddress } from '../../src/view/address/navigate.ts';
import { followLink } from '../../src/view/address/followLink.ts';
import { en, type Words } from '../../src/view/words/en/en.ts';
import { WordsContext } from '../../src/view/words/useWords.ts';

/** What jsdom lacks: sizes, scrolling, dialogs, observers that never call, and a window as wide, or as narrow, as can be. */
function stubBrowser(isPhone: boolean): void {
  stubDialog();
  document.documentElement.style.fontSize = '16px';
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1440);
  vi.stubGlobal('scrollTo', () => {});
  Element.prototype.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  for (const name of ['ResizeObserver', 'IntersectionObserver']) {
    vi.stubGlobal(name, function Observer() {
      return { observe: () => {}, unobserve: () => {}, disconnect: () => {} };
    });
  }
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: media.includes(isPhone ? '<' : '>'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
}

/** Shows the page of a published cup at a path, from the address to the picture; ready when its main part is there. */
export async function showPage(
  cup: Cup,
  path: string,
  words: Words = en,
  isPhone = false,
): Promise<RenderResult> {
  stubBrowser(isPhone);
  // Loaded here, so that what the page loads later is there at once.
  const parts = [
    MinimapPart,
    CupsPart,
    OpenPart,
    ...Object.values(dayParts),
    ...Object.values(panels),
    ...Object.values(pages),
  ];
  await Promise.all(parts.map((part) => part.preload()));
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(cup)));
  document.addEventListener('click', followLink);
  changeAddress(path);
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
  await waitFor(
    () => {
      const { container } = page;
      if (!container.querySelector('main :is(section, article)')) throw new Error('no page');
      const hasPanel = !isPhone && !path.includes('embed');
      if (
        hasPanel &&
        container.querySelector('[data-bracket]') &&
        !container.querySelector('aside')
      )
        throw new Error('no panel');
    },
    { timeout: 30_000 },
  );
  await act(async () => {});
  return page;
}
