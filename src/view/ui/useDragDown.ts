import { useLayoutEffect, useEffectEvent, type RefObject } from 'react';
import { hasLessMotion } from './useMedia.ts';
import { isInside } from './useSwipe.ts';

/** A finger drags the sheet once it has gone so far, in pixels, and more down than across. */
const SLOP = 8;

/** The sheet closes from here on, in pixels; above it springs back. */
const FAR = 70;

/** How the sheet returns to its place. */
const SPRING = { duration: 250, easing: 'cubic-bezier(0.2, 0.9, 0.3, 1.2)' };

/**
 * Lets a sheet that is scrolled to its top follow a finger downwards: far enough and it closes, else it springs back.
 * While it is dragged it has `data-dragged`.
 */
export function useDragDown(
  sheet: RefObject<HTMLElement | null>,
  isOn: boolean,
  close: () => void,
): void {
  const onClose = useEffectEvent(close);
  useLayoutEffect(
    () => (isOn && sheet.current ? followFinger(sheet.current, () => onClose()) : undefined),
    [sheet, isOn],
  );
}

/** The listeners are not React's, whose `touchmove` cannot keep the browser from scrolling. */
function followFinger(sheet: HTMLElement, close: () => void): () => void {
  let start: { readonly x: number; readonly y: number } | undefined;
  let way = 0;
  const drag = (to: number): void => {
    way = to;
    sheet.toggleAttribute('data-dragged', way > 0);
    sheet.style.transform = way > 0 ? `translateY(${way}px)` : '';
  };
  const springBack = (): void => {
    start = undefined;
    if (way > 0 && !hasLessMotion())
      sheet.animate([{ transform: sheet.style.transform }, { transform: 'none' }], SPRING);
    drag(0);
  };
  const begin = (event: TouchEvent): void => {
    springBack();
    const touch = event.touches[0];
    if (touch && isInside(event) && sheet.scrollTop <= 0)
      start = { x: touch.clientX, y: touch.clientY };
  };
  const move = (event: TouchEvent): void => {
    const touch = event.touches[0];
    if (!start || !touch) return;
    const [x, y] = [touch.clientX - start.x, touch.clientY - start.y];
    if (way === 0 && Math.hypot(x, y) < SLOP) return;
    if (way === 0 && y <= Math.abs(x)) {
      start = undefined;
      return;
    }
    if (event.cancelable) event.preventDefault();
    drag(Math.max(1, y));
  };
  const end = (): void => {
    if (way >= FAR) close();
    else springBack();
  };
  const listeners = new AbortController();
  const { signal } = listeners;
  sheet.addEventListener('touchstart', begin, { signal, passive: true });
  sheet.addEventListener('touchmove', move, { signal, passive: false });
  sheet.addEventListener('touchend', end, { signal });
  sheet.addEventListener('touchcancel', springBack, { signal });
  return () => listeners.abort();
}
