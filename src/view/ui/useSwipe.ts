import { useRef, type TouchEvent } from 'react';

/** What a finger's way over the page asks for. */
export type Swipe = 'left' | 'right';

/** A finger goes at least so far, in pixels, and twice as far as it goes across. */
const FAR = 70;

/** The browser's own gestures begin at the edges of the screen. */
const EDGE = 24;

/** Whether a touch begins a gesture of ours: by one finger, away from the edges, and in no dialog, which has its own. */
export function isInside({
  touches,
  target,
}: Pick<globalThis.TouchEvent | TouchEvent, 'touches' | 'target'>): boolean {
  const touch = touches[0];
  const isInDialog = target instanceof Element && target.closest('dialog') !== null;
  const isOnEdge = touch && (touch.clientX <= EDGE || touch.clientX >= innerWidth - EDGE);
  return touches.length === 1 && !isInDialog && !isOnEdge;
}

/** Handlers for an element that answers to swipes of one finger. */
export function useSwipe(onSwipe: (swipe: Swipe) => void) {
  const start = useRef<{ x: number; y: number }>(undefined);
  return {
    onTouchStart: (event: TouchEvent<HTMLElement>) => {
      const touch = event.touches[0];
      start.current = touch && isInside(event) ? { x: touch.clientX, y: touch.clientY } : undefined;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent<HTMLElement>) => {
      const touch = changedTouches[0];
      const from = start.current;
      start.current = undefined;
      if (!touch || !from) return;
      const [x, y] = [touch.clientX - from.x, touch.clientY - from.y];
      if (Math.abs(x) >= FAR && Math.abs(x) > 2 * Math.abs(y)) onSwipe(x < 0 ? 'left' : 'right');
    },
  };
}
