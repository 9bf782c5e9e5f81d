import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Named, ScoringSide } from '../../../src/reasoning/scoring/sheet.ts';
import { solve } from '../../../src/reasoning/scoring/solve.ts';
import type { SmallCup } from './randomCup.ts';
import { smallCup } from './randomCup.ts';
import type { Solution } from './solveByHand.ts';
import { solveByHand } from './solveByHand.ts';

const scoringOf = ({ sides, totals }: SmallCup) => {
  const { scoring } = solve(sides, totals);
  return scoring?.sides.flatMap((row, at) =>
    row.map((scored, i) => ({ named: sides[at]?.entries[i], ...scored })),
  );
};

const rangeIn = (solutions: readonly Solution[], named: Named | undefined) => {
  const counts = solutions.map((solution) => (named && solution.get(named)) ?? NaN);
  return { least: Math.min(...counts), most: Math.max(...counts) };
};

/** The three layers by hand: scores and minutes, with the totals, with the second source. */
const layersOf = ({ sides, totals }: SmallCup) => ({
  arithmetic: solveByHand(sides, { totals: [], reported: false }),
  infobox: solveByHand(sides, { totals, reported: false }),
  reported: solveByHand(sides, { totals, reported: true }),
});

const runs = { numRuns: 1500 };

describe('any small cup', () => {
  test('has the ranges and the numbers of solutions that trying all assignments finds, or none', () => {
    let refused = 0;
    let tried = 0;
    fc.assert(
      fc.property(smallCup, (cup) => {
        const { arithmetic, infobox, reported } = layersOf(cup);
        const { issues, scoring } = solve(cup.sides, cup.totals);
        expect(issues.length > 0).toBe(reported.length === 0);
        expect(scoring?.ways).toEqual(
          reported.length === 0
            ? undefined
            : {
                arithmetic: BigInt(arithmetic.length),
                infobox: BigInt(infobox.length),
                reported: BigInt(reported.length),
              },
        );
        for (const { named, least, most, withReported } of scoringOf(cup) ?? []) {
          expect({ least, most }).toEqual(rangeIn(infobox, named));
          expect(withReported).toEqual(rangeIn(reported, named));
        }
        refused += Number(reported.length === 0);
        tried += 1;
      }),
      runs,
    );
    expect(refused / tried).toBeGreaterThan(0.05);
    expect(refused / tried).toBeLessThan(0.5);
  });

  test('has evidence whose lines alone prove each range', () => {
    let rested = 0;
    let tried = 0;
    fc.assert(
      fc.property(smallCup, (cup) => {
        for (const { named, least, most, because } of scoringOf(cup) ?? []) {
          const lines = new Set(because.lines);
          const solutions = solveByHand(cup.sides, { totals: cup.totals, reported: false, lines });
          expect({ least, most }).toEqual(rangeIn(solutions, named));
          rested += Number(because.kind === 'infobox');
        }
        tried += 1;
      }),
      runs,
    );
    expect(rested / tried).toBeGreaterThan(0.1);
  });

  test('names the infobox exactly where arithmetic alone leaves more', () => {
    fc.assert(
      fc.property(smallCup, (cup) => {
        const { arithmetic } = layersOf(cup);
        for (const { named, least, most, because } of scoringOf(cup) ?? []) {
          const alone = rangeIn(arithmetic, named);
          const isNarrowed = alone.least < least || most < alone.most;
          expect(because.kind === 'infobox').toBe(isNarrowed);
        }
      }),
      runs,
    );
  });
});

const name = (player: string, minutes = 0): Named => ({
  player,
  name: player,
  ownGoal: false,
  minutes,
});

const side = (line: number, goals: number, entries: readonly Named[]): ScoringSide => ({
  id: `side-${line}`,
  team: 'x',
  goals,
  line,
  scorersLine: line + 1,
  entries,
});

const leader = (player: string, total: number) => ({
  player,
  name: player,
  team: 'x',
  total,
  line: 1,
});

describe('evidence', () => {
  test('is the minutes only where the score leaves a choice', () => {
    const sides = [side(10, 3, [name('a', 2), name('b', 1)]), side(20, 1, [name('c', 1)])];
    const kinds = solve(sides, [])
      .scoring?.sides.flat()
      .map(({ because }) => because);
    expect(kinds).toEqual([
      { kind: 'minutes', lines: [11] },
      { kind: 'minutes', lines: [11] },
      { kind: 'arithmetic', lines: [20, 21] },
    ]);
  });

  test('leaves out the sides that a forced number does not rest on', () => {
    const sides = [
      side(10, 3, [name('a'), name('b')]),
      side(20, 1, [name('a')]),
      side(30, 3, [name('c'), name('d')]),
    ];
    const [a] = solve(sides, [leader('a', 3)]).scoring?.sides[0] ?? [];
    expect(a).toMatchObject({
      least: 2,
      most: 2,
      because: { kind: 'infobox', lines: [1, 10, 11, 20, 21] },
    });
  });
});

const four = side(10, 4, [name('a'), name('b')]);

const rangesOf = (sides: readonly ScoringSide[]) =>
  solve(sides, [leader('a', 3)])
    .scoring?.sides.flat()
    .map(({ least, most }) => [least, most]);

describe('a leader', () => {
  test('has his total in the sides that name him', () => {
    expect(rangesOf([four])).toEqual([
      [3, 3],
      [1, 1],
    ]);
  });

  test('may have scored for his team where nobody is named', () => {
    expect(rangesOf([four, side(20, 1, [])])).toEqual([
      [2, 3],
      [1, 2],
    ]);
  });

  test('does not get the own goals that bear his name', () => {
    const own = side(20, 1, [{ ...name('a'), ownGoal: true }]);
    expect(rangesOf([four, own])).toEqual([
      [3, 3],
      [1, 1],
      [1, 1],
    ]);
  });
});
