import { sum } from 'd3';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOpposedBars } from '../../../src/layout/charts/layOpposedBars.ts';

const anyValues = fc.array(fc.nat({ max: 9 }), { maxLength: 6 });

describe('layOpposedBars', () => {
  it('stacks values away from one zero', () => {
    expect(layOpposedBars([{ left: [1, 0], right: [2, 1] }])).toEqual({
      zero: 25,
      rows: [
        {
          left: [{ index: 0, value: 1, x: 0, width: 25 }],
          right: [
            { index: 0, value: 2, x: 25, width: 50 },
            { index: 1, value: 1, x: 75, width: 25 },
          ],
        },
      ],
    });
  });

  it('has no segments without values', () => {
    expect(layOpposedBars([{ left: [], right: [0] }]).rows).toEqual([{ left: [], right: [] }]);
  });

  it('gives every value a length in proportion, on one scale for all rows, within the width', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ left: anyValues, right: anyValues })), (rows) => {
        const { zero, rows: laid } = layOpposedBars(rows);
        const least = Math.max(0, ...rows.map(({ left }) => sum(left)));
        const most = Math.max(0, ...rows.map(({ right }) => sum(right)));
        const unit = 100 / (least + (most || 1));
        expect(zero).toBeCloseTo(least * unit);
        rows.forEach((row, index) => {
          for (const side of ['left', 'right'] as const)
            for (const { index: at, x, width } of laid[index]?.[side] ?? []) {
              expect(width).toBeCloseTo((row[side][at] ?? 0) * unit);
              expect(side === 'left' ? x + width - zero : zero - x).toBeLessThan(1e-9);
              expect(x).toBeGreaterThan(-1e-9);
              expect(x + width).toBeLessThan(100 + 1e-9);
            }
        });
      }),
    );
  });
});
