import { pathRound } from 'd3';
import type { Link } from './bracketLayout.ts';

/**
 * A link as the `d` of an SVG path: level through any columns in between, which the feeder keeps free, and turning in
 * the last gutter. Apart from the layout, as most links of a large bracket are never drawn.
 */
export function drawLink({ start, end, turn, corner }: Link): string {
  const path = pathRound(3);
  path.moveTo(start.x, start.y);
  path.arcTo(turn, start.y, turn, end.y, corner);
  path.arcTo(turn, end.y, end.x, end.y, corner);
  path.lineTo(end.x, end.y);
  return path.toString();
}
