import { useCallback, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** True while a media query matches; false until the page is hydrated. */
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
    // Firefox prints a copy of the page, which a later render would miss.
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

/** True while the page is printed. Firefox prints a copy that matches no other media query, so the print events count too. */
export const useIsPaper = (): boolean =>
  useSyncExternalStore(
    watchPrinting,
    () => isPrinting || matchMedia('print').matches,
    () => false,
  );

const LESS_MOTION = '(prefers-reduced-motion: reduce)';

/** True for readers who have not asked for less motion. */
export const useMoves = (): boolean => !useMedia(LESS_MOTION);

/** Whether a reader asks for less motion, where nothing is rendered. */
export const hasLessMotion = (): boolean => matchMedia(LESS_MOTION).matches;

/** True on screens that show one round at a time, with the panel as a sheet over it. */
export const useIsPhone = (): boolean => useMedia('screen and (width < 48rem)');

/** True on screens where the whole tree fits: beside the panel or, on tablets, over the full width. */
export const useFitsTree = (): boolean => useMedia('(width >= 60.25rem)');
