import type { Box } from '../../../layout/box.ts';

/** The part of the window, in pixels, in which cards of a bracket are seen: what scrolls it, less what lies over it. */
export function portOf(section: Element): Box {
  const main = section.closest('main')?.getBoundingClientRect();
  const over = (selector: string) => section.querySelector(selector)?.getBoundingClientRect();
  return {
    left: Math.max(0, main?.left ?? 0),
    right: Math.min(
      innerWidth,
      main?.right ?? innerWidth,
      over('[data-outline]')?.left ?? innerWidth,
    ),
    top: Math.max(
      main?.top ?? 0,
      over('[data-head]')?.bottom ?? 0,
      over('[data-tabs]')?.bottom ?? 0,
    ),
    bottom: Math.min(innerHeight, main?.bottom ?? innerHeight),
  };
}
