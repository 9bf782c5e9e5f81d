// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { changeAddress } from '../../../src/view/address/navigate.ts';
import type { Place } from '../../../src/view/address/place.ts';
import { startScrollRestoration } from '../../../src/view/address/scrollRestoration.ts';
import { useFocusOnNavigation } from '../../../src/view/address/useFocusOnNavigation.ts';

const home = { view: 'bracket', cup: 'cup' } as const;
const table = { view: 'table', cup: 'cup' } as const;

function Page({ place }: { readonly place: Place }) {
  useFocusOnNavigation(place, { selectors: [], isCovered: false });
  return <main key={place.view}>{place.view}</main>;
}

const main = () => document.querySelector('main');

/** Resolves as soon as the page shows a text, before any task that React has scheduled. */
const shown = (text: string): Promise<void> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (main()?.textContent !== text) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });

it('restores the page that Back leads to, however soon it is pressed', async () => {
  history.replaceState(null, '', '/cup/');
  startScrollRestoration();
  // React without `act`, which would run all effects before a test could go Back.
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(<Page place={home} />);
  await shown('bracket');
  const element = main();
  if (element) element.scrollTop = 240;
  const left = history.state;

  changeAddress('/cup/table/');
  root.render(<Page place={table} />);
  await shown('table');
  history.replaceState(left, '', '/cup/');
  window.dispatchEvent(new PopStateEvent('popstate'));
  root.render(<Page place={home} />);
  await waitFor(() => expect(main()?.textContent).toBe('bracket'));
  await waitFor(() => expect(main()?.scrollTop).toBe(240));
  root.unmount();
});
