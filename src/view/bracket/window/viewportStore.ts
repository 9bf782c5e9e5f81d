import { useSyncExternalStore } from 'react';
import type { Box } from '../../../layout/geometry.ts';

/** The visible part of a bracket, in layout units; undefined until it is measured. */
export type ViewportStore = {
  readonly get: () => Box | undefined;
  readonly set: (viewport: Box) => void;
  readonly subscribe: (notify: () => void) => () => void;
};

/** Creates a store outside React's state: the viewport changes with every frame of scrolling, what shows it seldom. */
export function createViewportStore(): ViewportStore {
  let viewport: Box | undefined;
  const listeners = new Set<() => void>();
  return {
    get: () => viewport,
    set: (box) => {
      viewport = box;
      for (const notify of listeners) notify();
    },
    subscribe: (notify) => {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
  };
}

/** A text about the viewport; re-renders only when the text changes. Empty until the viewport is measured. */
export const useViewportText = (store: ViewportStore, write: (viewport: Box) => string): string =>
  useSyncExternalStore(
    store.subscribe,
    () => {
      const viewport = store.get();
      return viewport ? write(viewport) : '';
    },
    () => '',
  );
