import type { Point } from '../../../layout/bracketLayout.ts';
import { UNITS } from '../metrics.ts';
import { portOf } from './portOf.ts';

/** Scrolls a bracket so that a place in it, in layout units, comes to the middle of what is seen; at once. */
export function scrollCentre(section: Element, { x, y }: Partial<Point>): void {
  const canvas = section.querySelector('[data-canvas]')?.getBoundingClientRect();
  if (!canvas) return;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || UNITS;
  const port = portOf(section);
  const middle = { x: (port.left + port.right) / 2, y: (port.top + port.bottom) / 2 };
  const left = x === undefined ? 0 : canvas.left + (x / UNITS) * rem - middle.x;
  const top = y === undefined ? 0 : canvas.top + (y / UNITS) * rem - middle.y;
  // One of the two scrolls it; to the other this does nothing.
  for (const each of [section.closest('main'), document.documentElement])
    each?.scrollBy({ left, top, behavior: 'instant' });
}
