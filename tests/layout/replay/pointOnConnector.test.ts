import { range } from 'd3';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Connector } from '../../../src/layout/bracket/bracketLayout.ts';
import { layBracket } from '../../../src/layout/bracket/layBracket.ts';
import { pointOnConnector } from '../../../src/layout/replay/pointOnConnector.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { metrics } from '../metrics.ts';

const about = { from: 'one', to: 'other', side: 'home', team: 'team' } as const;

const connector: Connector = {
  ...about,
  start: { x: 0, y: 0 },
  end: { x: 20, y: 30 },
  turn: 10,
  corner: 4,
};

const shares = range(0, 1.0001, 1 / 200);

/** The distance of a point from the line of a connector, as it is drawn. */
function distanceFrom({ start, end, turn, corner }: Connector, x: number, y: number): number {
  const down = Math.sign(end.y - start.y) || 1;
  const [upper, lower] = [start.y + down * corner, end.y - down * corner];
  if (x <= turn - corner) return Math.abs(y - start.y);
  if (x >= turn + corner) return Math.abs(y - end.y);
  if (x < turn && (y - upper) * down < 0)
    return Math.abs(Math.hypot(x - turn + corner, y - upper) - corner);
  if (x > turn && (y - lower) * down > 0)
    return Math.abs(Math.hypot(x - turn - corner, y - lower) - corner);
  return Math.abs(x - turn);
}

describe('pointOnConnector', () => {
  it('leads from the start to the end, by the middle of the turn', () => {
    expect(pointOnConnector(connector, 0)).toEqual({ x: 0, y: 0 });
    expect(pointOnConnector(connector, 0.5).x).toBeCloseTo(10);
    expect(pointOnConnector(connector, 0.5).y).toBeCloseTo(15);
    expect(pointOnConnector(connector, 1)).toEqual({ x: 20, y: 30 });
  });

  it('stays at the ends outside 0 to 1', () => {
    expect(pointOnConnector(connector, -1)).toEqual(pointOnConnector(connector, 0));
    expect(pointOnConnector(connector, 2)).toEqual(pointOnConnector(connector, 1));
  });

  it('is on the line that is drawn, at constant speed, for any cup', () => {
    fc.assert(
      fc.property(anyShape(), (shape) => {
        const { connectors } = layBracket(generateCup(shape).rounds, metrics);
        for (const each of connectors.slice(0, 8)) {
          const points = shares.map((share) => pointOnConnector(each, share));
          const [first] = points;
          expect(first).toEqual(each.start);
          expect(points.at(-1)?.x).toBeCloseTo(each.end.x);
          expect(points.at(-1)?.y).toBeCloseTo(each.end.y);
          const off = points.map(({ x, y }) => distanceFrom(each, x, y));
          expect(Math.max(...off)).toBeLessThan(1e-6);
          const steps = points
            .slice(1)
            .map(({ x, y }, index) =>
              Math.hypot(x - (points[index]?.x ?? 0), y - (points[index]?.y ?? 0)),
            );
          const longest = Math.max(...steps);
          // A chord over a corner is a little shorter than its arc.
          expect(Math.min(...steps)).toBeGreaterThan(0.6 * longest);
        }
      }),
      { numRuns: 30 },
    );
  });
});
