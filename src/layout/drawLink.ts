import type { Link } from './bracketLayout.ts';

/**
 * A link as the `d` of an SVG path: level through any columns in between, which the feeder keeps free, and turning in
 * the last gutter. Apart from the layout, as most links of a large bracket are never drawn.
 */
export function drawLink({ start, end, turn, corner }: Link): string {
  const drop = Math.sign(end.y - start.y) * corner;
  const isSteep = Math.abs(end.y - start.y) > 2 * corner + 1e-6;
  return [
    point('M', start.x, start.y),
    ...(drop === 0
      ? [point('L', turn, start.y)]
      : [
          point('L', turn - corner, start.y),
          arc(corner, drop > 0, turn, start.y + drop),
          ...(isSteep ? [point('L', turn, end.y - drop)] : []),
          arc(corner, drop < 0, turn + corner, end.y),
        ]),
    point('L', end.x, end.y),
  ].join('');
}

/** A quarter of a circle, with the clock or against it. */
const arc = (radius: number, isClockwise: boolean, x: number, y: number): string =>
  `A${round(radius)},${round(radius)},0,0,${Number(isClockwise)}${point(',', x, y)}`;

const point = (sign: string, x: number, y: number): string => `${sign}${round(x)},${round(y)}`;

/** To a thousandth of a pixel. */
const round = (length: number): number => Math.round(length * 1000) / 1000;
