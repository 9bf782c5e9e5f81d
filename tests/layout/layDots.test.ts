import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layDots } from '../../src/layout/layDots.ts';

const anyCounts = fc.array(fc.nat({ max: 12 }), { maxLength: 20 });
const anyGrid = fc.record({ rows: fc.integer({ min: 1, max: 5 }), pitch: fc.constant(10) });

describe('layDots', () => {
  it('fills columns from the top, and begins one for each group', () => {
    const { groups, ...size } = layDots([3, 0, 1], { rows: 2, pitch: 10 });
    expect(size).toEqual({ width: 30, height: 20, radius: 4 });
    const dots = [
      { x: 5, y: 5 },
      { x: 5, y: 15 },
      { x: 15, y: 5 },
    ];
    expect(groups).toEqual([
      { index: 0, x: 0, width: 20, dots },
      { index: 2, x: 20, width: 10, dots: [{ x: 25, y: 5 }] },
    ]);
  });

  it('lays as many dots as are counted, each within its group, and no two on one spot', () => {
    fc.assert(
      fc.property(anyCounts, anyGrid, (counts, grid) => {
        const { groups, width, height, radius } = layDots(counts, grid);
        const laid = counts.map(
          (_, at) => groups.find(({ index }) => index === at)?.dots.length ?? 0,
        );
        expect(laid).toEqual(counts);
        const dots = groups.flatMap((group) => group.dots);
        expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(dots.length);
        for (const group of groups) {
          for (const { x, y } of group.dots) {
            expect(x - radius).toBeGreaterThanOrEqual(group.x);
            expect(x + radius).toBeLessThanOrEqual(group.x + group.width);
            expect(y + radius).toBeLessThanOrEqual(height);
          }
          expect(group.x + group.width).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('tells the sum by its length in a single line', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const sum = counts.reduce((all, count) => all + count, 0);
        expect(layDots(counts, { rows: 1, pitch: 10 }).width).toBe(10 * sum);
      }),
    );
  });
});
