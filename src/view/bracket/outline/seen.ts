import { useSyncExternalStore } from 'react';
import type { Box } from '../../../layout/box.ts';

/** What a reader sees of a bracket, to the pixel, in layout units; nothing before it is looked at. */
export type Seen = {
  readonly get: () => Box | undefined;
  readonly set: (box: Box) => void;
  readonly subscribe: (notify: () => void) => () => void;
};

/** A place for what is seen, outside of React: it changes with every frame of scrolling, what is drawn of it seldom. */
export function createSeen(): Seen {
  let seen: Box | undefined;
  const listeners = new Set<() => void>();
  return {
    get: () => seen,
    set: (box) => {
      seen = box;
      for (const notify of listeners) notify();
    },
    subscribe: (notify) => {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
  };
}

/** What is told of what is seen; draws anew only when that changes. */
export const useSeen = (seen: Seen, tell: (box: Box) => string): string =>
  useSyncExternalStore(
    seen.subscribe,
    () => {
      const box = seen.get();
      return box ? tell(box) : '';
    },
    () => '',
  );
