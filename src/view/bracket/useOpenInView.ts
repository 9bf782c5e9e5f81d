import { useLayoutEffect, type RefObject } from 'react';

/**
 * Scrolls a large bracket to the tie that is open, should it be out of view: for links from outside, from the panel
 * and from the charts. Again when the `metrics` change, with which every tie has moved.
 */
export function useOpenInView(
  box: RefObject<HTMLElement | null>,
  open: string | undefined,
  isPart: boolean,
  metrics: object,
): void {
  useLayoutEffect(() => {
    const link =
      isPart && metrics && box.current?.querySelector(`a[data-tie="${open}"][aria-current]`);
    if (link) link.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }, [box, open, isPart, metrics]);
}
