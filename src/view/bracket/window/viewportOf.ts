import type { Box } from '../../../layout/geometry.ts';

/** The part of the browser's window, in pixels, that shows cards: what scrolls them, less what covers them. */
export function viewportOf(section: Element): Box {
  const main = section.closest('main')?.getBoundingClientRect();
  const over = (selector: string) => section.querySelector(selector)?.getBoundingClientRect();
  return {
    left: Math.max(0, main?.left ?? 0),
    right: Math.min(
      innerWidth,
      main?.right ?? innerWidth,
      over('[data-minimap]')?.left ?? innerWidth,
    ),
    top: Math.max(
      main?.top ?? 0,
      over('[data-head]')?.bottom ?? 0,
      over('[data-tabs]')?.bottom ?? 0,
    ),
    bottom: Math.min(innerHeight, main?.bottom ?? innerHeight),
  };
}
