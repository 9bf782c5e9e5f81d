import { bisectRight, cumsum, interpolate } from 'd3';
import type { Point } from '../geometry.ts';
import type { Connector } from '../bracket/bracketLayout.ts';

/** A part of a connector: its length, and its point at a share from 0 to 1. */
type Part = { readonly length: number; readonly at: (share: number) => Point };

const line = (from: Point, to: Point): Part => ({
  length: Math.hypot(to.x - from.x, to.y - from.y),
  at: (share) => interpolate(from, to)(share),
});

/** A quarter of a circle around `centre`, from one angle to another. */
const arc = (centre: Point, radius: number, from: number, to: number): Part => ({
  length: Math.abs(to - from) * radius,
  at: (share) => {
    const angle = from + (to - from) * share;
    return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
  },
});

/** The parts that `drawConnector` draws: three lines and the two corners between them. */
function partsOf({ start, end, turn, corner }: Connector): Part[] {
  const down = Math.sign(end.y - start.y);
  const [right, quarter] = [{ x: turn - corner, y: start.y }, Math.PI / 2];
  const [top, bottom] = [start.y + down * corner, end.y - down * corner];
  if (down === 0) return [line(start, end)];
  return [
    line(start, right),
    arc({ x: turn - corner, y: top }, corner, -down * quarter, 0),
    line({ x: turn, y: top }, { x: turn, y: bottom }),
    arc({ x: turn + corner, y: bottom }, corner, Math.PI, Math.PI - down * quarter),
    line({ x: turn + corner, y: end.y }, end),
  ];
}

/**
 * Where a winner is on its way along a connector: at its start for a `share` of 0, at its end for 1, at constant speed
 * in between. Shares outside that range are clamped.
 */
export function pointOnConnector(connector: Connector, share: number): Point {
  const parts = partsOf(connector);
  const ends = cumsum(parts, ({ length }) => length);
  const distance = Math.min(Math.max(share, 0), 1) * (ends.at(-1) ?? 0);
  const index = Math.min(bisectRight(ends, distance), parts.length - 1);
  const part = parts[index];
  if (!part) return connector.end;
  const before = (ends[index] ?? 0) - part.length;
  return part.at(part.length > 0 ? (distance - before) / part.length : 1);
}
