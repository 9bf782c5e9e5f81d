import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLarge, lastRounds, MOST_PRINTED, MOST_WHOLE } from '../../../src/cup/questions/size.ts';
import { finalOf, tiesOf } from '../../../src/cup/questions/ties.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';

describe('the size of a cup', () => {
  it('is large with more ties than are drawn whole', () => {
    expect(isLarge(generateCup({ teams: MOST_WHOLE + 1 }))).toBe(false);
    expect(isLarge(generateCup({ teams: MOST_WHOLE + 2 }))).toBe(true);
  });

  it('leaves as many of its last rounds as a page holds, up to the final', () => {
    fc.assert(
      fc.property(anyShape(300), (shape) => {
        const cup = generateCup(shape);
        const rounds = lastRounds(cup.rounds);
        const before = cup.rounds.at(-rounds.length - 1);
        expect(tiesOf({ rounds }).length).toBeLessThanOrEqual(MOST_PRINTED);
        expect(finalOf({ rounds })).toBe(finalOf(cup));
        const more = before ? tiesOf({ rounds: [before, ...rounds] }).length : Infinity;
        expect(more).toBeGreaterThan(MOST_PRINTED);
      }),
      { numRuns: 40 },
    );
  });
});
