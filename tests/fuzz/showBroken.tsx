import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from '@testing-library/react';
import { vi } from 'vitest';
import { App } from '../../src/view/app/App.tsx';
import '../../src/view/charts/Charts.tsx';
import '../../src/view/checks/ChecksPage.tsx';
import '../../src/view/charts/map/ClubMap.tsx';
import '../../src/view/record/RecordPage.tsx';
import '../../src/view/people/ScorerPanel.tsx';
import '../../src/view/table/TablePage.tsx';
import '../../src/view/people/TeamPanel.tsx';
import '../../src/view/app/UnknownAddress.tsx';
import { render } from '../view/render.tsx';

/** What jsdom lacks; whatever is watched is in sight at once, so that what is loaded late is drawn too. */
export function stubSights(): void {
  document.documentElement.style.fontSize = '16px';
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1440);
  Element.prototype.scrollIntoView = () => {};
  vi.stubGlobal('ResizeObserver', function Observer() {
    return { observe: () => {}, unobserve: () => {}, disconnect: () => {} };
  });
  vi.stubGlobal('IntersectionObserver', function Observer(notify: (seen: object[]) => void) {
    const observe = () => notify([{ isIntersecting: true }]);
    return { observe, unobserve: () => {}, disconnect: () => {} };
  });
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: media.includes('>'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
}

const settle = (): Promise<void> =>
  act(async () => {
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  });

/** Shows whatever the text of a cup's file leads to at a path, whole or not; ready when nothing is on its way. */
export async function showBroken(text: string, path: string): Promise<HTMLElement> {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(text)));
  history.replaceState(null, '', path);
  const { container } = render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  );
  for (let turn = 0; turn < 20 && isWaiting(container); turn++) await settle();
  return container;
}

const isWaiting = (page: HTMLElement): boolean =>
  page.childElementCount === 0 || page.firstElementChild?.tagName === 'OUTPUT' || hasHole(page);

/** A part that is still loading leaves nothing, or an empty box, where it will stand. */
const hasHole = (page: HTMLElement): boolean =>
  [...page.querySelectorAll('main, aside, .min-h-dvh, .min-h-96')].some(
    (part) => part.childElementCount === 0 && part.textContent === '',
  );
