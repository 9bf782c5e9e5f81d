import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Box } from '../../layout/box.ts';
import { UNITS } from './metrics.ts';
import { portOf } from './outline/portOf.ts';
import { createSeen, type Seen } from './outline/seen.ts';
import { tieAt } from './tieAt.ts';

/** What is drawn of a large bracket, in layout units, and a tie that is drawn wherever it stands. */
export type View = {
  readonly box: Box;
  readonly kept: string | undefined;
  /** What is seen, to the pixel. */
  readonly seen: Seen;
};

/** So much is drawn around what is seen, and so far a reader scrolls before anything is drawn anew. */
const AROUND = 240;
const STEP = 160;

const less = (edge: number): number => Math.floor((edge - AROUND) / STEP) * STEP;
const more = (edge: number): number => Math.ceil((edge + AROUND) / STEP) * STEP;

const boxAround = ({ left, right, top, bottom }: Box): Box => ({
  left: less(left),
  right: more(right),
  top: less(top),
  bottom: more(bottom),
});

/** What is assumed before anything is measured: the top left corner in a window of 1440 by 900 pixels. */
const unseen = boxAround({ left: 0, right: 1440, top: 0, bottom: 900 });

/**
 * What a reader sees of a large bracket, kept up to date as anything scrolls or changes its size, and a way to have a
 * tie drawn at once that is out of view. Nothing where the bracket is drawn whole.
 */
export function useView(
  bracket: RefObject<HTMLElement | null>,
  isPart: boolean,
): { readonly view: View | undefined; readonly draw: (tie: string) => void } {
  const [view, setView] = useState<View>(() => ({
    box: unseen,
    kept: undefined,
    seen: createSeen(),
  }));
  const { seen } = view;
  useLayoutEffect(() => {
    const section = bracket.current;
    if (!isPart || !section) return undefined;
    const look = () => {
      const canvas = section.querySelector('[data-canvas]');
      if (!canvas) return;
      const looked = lookAt(section, canvas);
      setView((last) => keepEqual(last, looked));
      seen.set(looked.seen);
    };
    look();
    // What scrolls is an element around the bracket or the window; a scroll does not bubble.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(section);
    observer.observe(document.documentElement);
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      observer.disconnect();
    };
  }, [bracket, isPart, seen]);
  const draw = useCallback(
    (tie: string) => flushSync(() => setView((last) => ({ ...last, kept: tie }))),
    [],
  );
  return { view: isPart ? view : undefined, draw };
}

/**
 * The part of a bracket that is in the window, to the pixel and with what is drawn around it. A tie in focus stays
 * drawn, or the keys would lose their place.
 */
function lookAt(section: Element, canvas: Element) {
  const { left, top } = canvas.getBoundingClientRect();
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || UNITS;
  const units = (pixels: number) => (pixels / rem) * UNITS;
  const place = (box: Box): Box => ({
    left: units(box.left - left),
    right: units(box.right - left),
    top: units(box.top - top),
    bottom: units(box.bottom - top),
  });
  const around = boxAround(place({ left: 0, right: innerWidth, top: 0, bottom: innerHeight }));
  return { box: around, kept: tieAt(document.activeElement), seen: place(portOf(section)) };
}

const keepEqual = (last: View, { box, kept }: Omit<View, 'seen'>): View => {
  const edges = ['left', 'right', 'top', 'bottom'] as const;
  return edges.every((edge) => last.box[edge] === box[edge]) ? last : { ...last, box, kept };
};
