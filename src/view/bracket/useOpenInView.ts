import { useLayoutEffect, type RefObject } from 'react';

/**
 * Scrolls a large bracket to the open tie, after links from outside, from the panel and from the charts, and again
 * when the `metrics` change, with which every tie moves.
 */
export function useOpenInView(
  box: RefObject<HTMLElement | null>,
  open: string | undefined,
  metrics: object | undefined,
): void {
  useLayoutEffect(() => {
    const link = metrics && box.current?.querySelector(`a[data-tie="${open}"][aria-current]`);
    link?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }, [box, open, metrics]);
}
