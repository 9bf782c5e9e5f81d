import { pathRound } from 'd3';
import type { Connector } from './bracketLayout.ts';

/**
 * The `d` attribute of a connector, to three decimals: straight across the columns in between, which the feeder keeps
 * free, with both corners in the last gutter. D3's `curveStep` would turn halfway, inside a column.
 */
export function drawConnector({ start, end, turn, corner }: Connector): string {
  const path = pathRound(3);
  path.moveTo(start.x, start.y);
  path.arcTo(turn, start.y, turn, end.y, corner);
  path.arcTo(turn, end.y, end.x, end.y, corner);
  path.lineTo(end.x, end.y);
  return path.toString();
}
