import { useCallback, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** Whether a media query holds, kept up to date; never before the page is alive. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (notify: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', notify);
      return () => list.removeEventListener('change', notify);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
}

let isPrinting = false;

function watchPrinting(notify: () => void): () => void {
  const note = ({ type }: Event) => {
    isPrinting = type === 'beforeprint';
    // What is drawn later is not on the copy.
    flushSync(notify);
  };
  const list = matchMedia('print');
  list.addEventListener('change', notify);
  addEventListener('beforeprint', note);
  addEventListener('afterprint', note);
  return () => {
    list.removeEventListener('change', notify);
    removeEventListener('beforeprint', note);
    removeEventListener('afterprint', note);
  };
}

/** Whether what is drawn goes to paper. Firefox prints a copy of the page, which no longer hears of another medium. */
export const useIsPaper = (): boolean =>
  useSyncExternalStore(
    watchPrinting,
    () => isPrinting || matchMedia('print').matches,
    () => false,
  );

/** Screens that show one round at a time, and a tie as a sheet over it. */
export const useIsPhone = (): boolean => useMedia('screen and (width < 48rem)');

/** Screens on which the whole tree stands beside the panel. */
export const useIsWide = (): boolean => useMedia('(width >= 80rem)');
