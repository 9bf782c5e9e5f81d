import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Box } from '../../../layout/geometry.ts';
import { UNITS } from '../metrics.ts';
import { tieAt } from '../tieAt.ts';
import { viewportOf } from './viewportOf.ts';
import { createViewportStore, type ViewportStore } from './viewportStore.ts';

/** What is rendered of a large bracket. */
export type Windowing = {
  /** The window with its overscan, in layout units. */
  readonly rendered: Box;
  /** A tie that is rendered wherever it stands. */
  readonly kept: string | undefined;
  readonly viewport: ViewportStore;
};

/** Overscan on each side, and the scroll distance between two re-renders; in layout units. */
const OVERSCAN = 240;
const STEP = 160;

const stepBefore = (edge: number): number => Math.floor((edge - OVERSCAN) / STEP) * STEP;
const stepAfter = (edge: number): number => Math.ceil((edge + OVERSCAN) / STEP) * STEP;

const withOverscan = ({ left, right, top, bottom }: Box): Box => ({
  left: stepBefore(left),
  right: stepAfter(right),
  top: stepBefore(top),
  bottom: stepAfter(bottom),
});

/** Before anything is measured: the top left corner in a window of 1440 by 900 pixels. */
const unmeasured = withOverscan({ left: 0, right: 1440, top: 0, bottom: 900 });

/**
 * Windowing for a large bracket, kept up to date as anything scrolls or resizes, and a way to render a tie at once
 * that is out of view. `windowing` is undefined if the bracket is rendered whole.
 */
export function useWindowing(
  bracket: RefObject<HTMLElement | null>,
  isLarge: boolean,
): { readonly windowing: Windowing | undefined; readonly render: (tie: string) => void } {
  const [windowing, setWindowing] = useState<Windowing>(() => ({
    rendered: unmeasured,
    kept: undefined,
    viewport: createViewportStore(),
  }));
  const { viewport } = windowing;
  useLayoutEffect(() => {
    const section = bracket.current;
    if (!isLarge || !section) return undefined;
    const update = () => {
      const canvas = section.querySelector('[data-canvas]');
      if (!canvas) return;
      const measured = measure(section, canvas);
      setWindowing((last) => keepIfEqual(last, measured));
      viewport.set(measured.viewport);
    };
    update();
    // Scroll events do not bubble, and either the window or an element around the bracket scrolls.
    document.addEventListener('scroll', update, { capture: true, passive: true });
    const observer = new ResizeObserver(update);
    observer.observe(section);
    observer.observe(document.documentElement);
    return () => {
      document.removeEventListener('scroll', update, { capture: true });
      observer.disconnect();
    };
  }, [bracket, isLarge, viewport]);
  const render = useCallback(
    (tie: string) => flushSync(() => setWindowing((last) => ({ ...last, kept: tie }))),
    [],
  );
  return { windowing: isLarge ? windowing : undefined, render };
}

/** The viewport and the window with its overscan. The tie in focus stays rendered, so that the focus is not lost. */
function measure(section: Element, canvas: Element) {
  const { left, top } = canvas.getBoundingClientRect();
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || UNITS;
  const toUnits = (pixels: number) => (pixels / rem) * UNITS;
  const toLayout = (box: Box): Box => ({
    left: toUnits(box.left - left),
    right: toUnits(box.right - left),
    top: toUnits(box.top - top),
    bottom: toUnits(box.bottom - top),
  });
  return {
    rendered: withOverscan(toLayout({ left: 0, right: innerWidth, top: 0, bottom: innerHeight })),
    kept: tieAt(document.activeElement),
    viewport: toLayout(viewportOf(section)),
  };
}

type Measured = Pick<Windowing, 'rendered' | 'kept'>;

const edges = ['left', 'right', 'top', 'bottom'] as const;

const keepIfEqual = (last: Windowing, { rendered, kept }: Measured): Windowing =>
  edges.every((edge) => last.rendered[edge] === rendered[edge])
    ? last
    : { ...last, rendered, kept };
