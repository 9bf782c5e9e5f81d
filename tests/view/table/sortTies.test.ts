import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../../src/cup/questions/tally.ts';
import { placeTies } from '../../../src/cup/questions/ties.ts';
import { columns, readSort, sortTies, writeSort } from '../../../src/view/table/sortTies.ts';
import { bundledCup } from '../../cup/bundledCup.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { dayOf } from '../../../src/cup/questions/facts.ts';

const ties = [...placeTies(bundledCup()).values()];

const anySort = fc.record({ column: fc.constantFrom(...columns), isDescending: fc.boolean() });

/** The goals of each tie in an order of the address. */
const goals = (text: string) =>
  sortTies(ties, readSort(text)).map(({ tie }) => {
    const score = scoreOf(tie);
    return score ? score.home + score.away : 'w/o';
  });

describe('an order in the address', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anySort, (sort) => {
        expect(readSort(writeSort(sort))).toEqual(sort);
      }),
    );
  });

  it.each([undefined, '', 'x', '--date', '-undefined', 'constructor'])(
    'is round by round where %j stands',
    (text) => expect(readSort(text)).toEqual({ column: 'round', isDescending: false }),
  );

  it('is not written where it is the usual one', () => {
    expect(writeSort(readSort(undefined))).toBeUndefined();
  });
});

describe('sortTies', () => {
  it('keeps every tie once, in any order of any cup', () => {
    fc.assert(
      fc.property(anyShape(24), anySort, (shape, sort) => {
        const all = [...placeTies(generateCup(shape)).values()];
        const sorted = sortTies(all, sort);
        expect(sorted).toHaveLength(all.length);
        expect(new Set(sorted)).toEqual(new Set(all));
      }),
      { numRuns: 30 },
    );
  });

  it('goes round by round, in each by day and from top to bottom', () => {
    const sorted = sortTies(ties, readSort(undefined));
    expect(sorted.map(({ round }) => round)).toEqual(ties.map(({ round }) => round));
    expect(sorted.slice(0, 16)).toEqual(ties.slice(0, 16));
    const days = sorted.slice(16, 20).map(({ tie }) => dayOf(tie));
    expect(days).toEqual(['1992-06-26', '1992-06-26', '1992-07-24', '1992-07-29']);
  });

  it('turns the rounds, and not the days within', () => {
    const sorted = sortTies(ties, readSort('-round'));
    expect(sorted[0]?.round.id).toBe('final');
    expect(sorted.slice(-8)).toEqual(ties.slice(0, 8));
  });

  it('sorts by all goals of a tie, and puts the walkover last both ways', () => {
    expect(goals('score').slice(0, 3)).toEqual([0, 1, 2]);
    expect(goals('-score').slice(0, 3)).toEqual([8, 7, 6]);
    expect(goals('score').at(-1)).toBe('w/o');
    expect(goals('-score').at(-1)).toBe('w/o');
  });

  it('sorts names and days', () => {
    const homes = sortTies(ties, readSort('home')).map(({ tie }) => tie.home.name);
    expect(homes).toEqual(homes.toSorted((a, b) => a.localeCompare(b, 'en')));
    const days = sortTies(ties, readSort('-date')).map(({ tie }) => dayOf(tie) ?? '');
    expect(days).toEqual(days.toSorted().toReversed());
  });
});
