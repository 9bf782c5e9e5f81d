import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyRound } from '../../../src/cup/questions/tally.ts';
import { layGoalDots } from '../../../src/layout/charts/layGoalDots.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { bundledCup } from '../../cup/bundledCup.ts';

describe('layGoalDots', () => {
  it('fills the longest row of the 1992 cup with its 26 goals', () => {
    const { width, height, rows } = layGoalDots(bundledCup().rounds);
    expect([width, height]).toEqual([260, 10]);
    const lengths = rows
      .map(({ groups }) => groups.at(-1))
      .map((last) => last && last.x + last.width);
    expect(lengths).toEqual([240, 260, 190, 60, 60]);
  });

  it('has a dot for each goal, within its tie, and no two in one place', () => {
    fc.assert(
      fc.property(anyShape(), (shape) => {
        const { rounds } = generateCup(shape);
        const layout = layGoalDots(rounds);
        for (const { round, groups } of layout.rows) {
          const dots = groups.flatMap((group) => group.dots);
          expect(dots).toHaveLength(tallyRound(round).goals);
          expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(dots.length);
          for (const { x, width, dots: own } of groups) {
            expect(own.length).toBeGreaterThan(0);
            for (const dot of own) {
              expect(dot.x - layout.radius).toBeGreaterThanOrEqual(x);
              expect(dot.x + layout.radius).toBeLessThanOrEqual(x + width);
              expect(dot.y + layout.radius).toBeLessThanOrEqual(layout.height);
            }
          }
          const last = groups.at(-1);
          expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(layout.width + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has a size without any goal', () => {
    expect(layGoalDots([])).toEqual({ width: 10, height: 10, radius: 4, rows: [] });
  });
});
