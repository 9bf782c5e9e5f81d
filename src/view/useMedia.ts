import { useCallback, useSyncExternalStore } from 'react';

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

/** Screens that show one round at a time, and a tie as a sheet over it. */
export const useIsPhone = (): boolean => useMedia('screen and (width < 48rem)');

/** Screens on which the whole tree stands beside the panel. */
export const useIsWide = (): boolean => useMedia('(width >= 80rem)');
