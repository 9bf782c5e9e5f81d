import { useLayoutEffect, useRef } from 'react';
import { useQueryText } from './navigate.ts';
import type { Place } from './place.ts';
import { restoreEntry } from './scrollRestoration.ts';

type Options = {
  /** The selectors of what is open, best first; empty for an overview. */
  readonly selectors: readonly string[];
  /** True while a panel covers the page. */
  readonly isCovered: boolean;
};

type Shown = Pick<Options, 'selectors'> & { readonly place: Place; readonly page: string };

/**
 * Restores a history entry that a reader returns to, once its place is rendered. Otherwise moves the focus after a
 * navigation that took it away, as when the followed link is gone: to what is open, else to what was open before (a
 * closed tie's card), else to `main`. A focus that the page still shows stays.
 */
export function useFocusOnNavigation(place: Place, { selectors, isCovered }: Options): void {
  // Renders again when the query changes; until the page is hydrated it is empty here, though the address has one.
  useQueryText();
  const last = useRef<Shown>(undefined);
  // Before the reader can act: an effect that ran after their Back would restore the page they go to on the one they leave.
  useLayoutEffect(() => {
    const page = `${location.search} ${isCovered}`;
    const left = last.current;
    last.current = { place, page, selectors };
    if (!left || (left.place === place && left.page === page)) return;
    restoreEntry(selectors.length > 0 ? selectors : [...left.selectors, 'main']);
  });
}
