import type { Point } from '../geometry.ts';

/** The angle between directions for points in one place: the golden angle never repeats. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

const ROUNDS = 400;

/**
 * Moves points apart until no two are nearer than `distance`, by pushing each pair along the line between them. Two
 * points in one place end up side by side. The result is deterministic.
 */
export function pushApart(points: readonly Point[], distance: number): Point[] {
  const moved = points.map((point) => ({ ...point }));
  for (let round = 0; round < ROUNDS; round++) {
    let isStill = true;
    moved.forEach((a, index) => {
      for (let other = index + 1; other < moved.length; other++) {
        const b = moved[other];
        if (b && push(a, b, distance, (other - index - 1) * GOLDEN)) isStill = false;
      }
    });
    if (isStill) break;
  }
  return moved;
}

type Movable = { x: number; y: number };

/** A little more than needed, against rounding errors. */
const EPSILON = 1e-6;

function push(a: Movable, b: Movable, distance: number, angle: number): boolean {
  const apart = Math.hypot(b.x - a.x, b.y - a.y);
  if (apart >= distance) return false;
  const isSame = apart < EPSILON;
  const [x, y] = isSame
    ? [Math.cos(angle), Math.sin(angle)]
    : [(b.x - a.x) / apart, (b.y - a.y) / apart];
  const shift = (distance - apart) / 2 + EPSILON;
  a.x -= x * shift;
  a.y -= y * shift;
  b.x += x * shift;
  b.y += y * shift;
  return true;
}
