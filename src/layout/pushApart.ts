/** A point of a drawing. */
export type Point = { readonly x: number; readonly y: number };

/** Directions for points that lie on each other: the golden angle never repeats itself. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

const ROUNDS = 400;

/**
 * Moves points apart, as little as pushing each pair along its line takes, until no two are nearer than `distance`.
 * Two points that lie on each other come to lie side by side. The same points always move the same way.
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

/** A hair more than needed, so that rounding never leaves a pair too near. */
const HAIR = 1e-6;

function push(a: Movable, b: Movable, distance: number, angle: number): boolean {
  const apart = Math.hypot(b.x - a.x, b.y - a.y);
  if (apart >= distance) return false;
  const isSame = apart < HAIR;
  const [x, y] = isSame
    ? [Math.cos(angle), Math.sin(angle)]
    : [(b.x - a.x) / apart, (b.y - a.y) / apart];
  const shift = (distance - apart) / 2 + HAIR;
  a.x -= x * shift;
  a.y -= y * shift;
  b.x += x * shift;
  b.y += y * shift;
  return true;
}
