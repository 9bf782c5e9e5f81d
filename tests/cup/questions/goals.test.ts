import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGoals, goalsOf } from '../../../src/cup/questions/goals.ts';
import { goalsIn } from '../../../src/cup/questions/tally.ts';
import type { ScorerEntry } from '../../../src/cup/model/tie.ts';
import { finalOf, tiesOf } from '../../../src/cup/questions/ties.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { bundledCup } from '../bundledCup.ts';
import { playedIn } from '../../../src/cup/questions/facts.ts';
import { played } from '../../cups/played.ts';

const entry = (player: string, least: number, most = least): ScorerEntry => ({
  player,
  name: player,
  count: { least, most },
  because: [{ kind: 'arithmetic', lines: [1] }],
});

const matchOf = (home: number, scorers: ScorerEntry[]) =>
  played(home, 0, { scorers: { home: scorers, away: [] } });

describe('goalsOf', () => {
  it('gives as many goals as the score, each with an id of its own', () => {
    fc.assert(
      fc.property(anyShape(), (shape) => {
        for (const match of tiesOf(generateCup(shape)).flatMap(playedIn)) {
          const goals = goalsOf(match);
          expect(goals).toHaveLength(goalsIn(match));
          expect(new Set(goals.map(({ id }) => id)).size).toBe(goals.length);
        }
      }),
    );
  });

  it('gives the certain goals first, then those that are open among several', () => {
    const [a, b, c] = [entry('a', 1, 2), entry('b', 1, 2), entry('c', 1)];
    const goals = goalsOf(matchOf(4, [a, b, c]));
    expect(goals.map(({ by }) => by)).toEqual([[a], [b], [c], [a, b]]);
    expect(goals.map(({ id }) => id)).toEqual(['home-1', 'home-2', 'home-3', 'home-4']);
  });

  it('has nobody for the goals of a side that names no scorer', () => {
    expect(goalsOf(matchOf(2, [])).map(({ by }) => by)).toEqual([[], []]);
  });

  it('puts a minute on the goals that have one', () => {
    const goals = playedIn(finalOf(bundledCup())).flatMap(goalsOf);
    expect(goals.map(({ side, minute }) => [side, minute?.minute])).toEqual([
      ['home', 9],
      ['home', 36],
      ['home', 59],
      ['home', 68],
      ['home', 77],
      ['away', 88],
    ]);
  });
});

describe('countGoals', () => {
  it('tells the goals that have a scorer in the record from all', () => {
    const { rounds } = bundledCup();
    expect(countGoals({ rounds })).toEqual({ all: 81, named: 81 });
    const last = rounds.at(-1);
    const final = last?.ties[0];
    if (!final) throw new Error('no final');
    const matches = [matchOf(3, [entry('a', 1), entry('b', 0, 1), entry('c', 0, 1)])];
    expect(countGoals({ rounds: [{ ...last, ties: [{ ...final, matches }] }] })).toEqual({
      all: 3,
      named: 3,
    });
    const bare = [matchOf(3, [entry('a', 1)])];
    expect(countGoals({ rounds: [{ ...last, ties: [{ ...final, matches: bare }] }] })).toEqual({
      all: 3,
      named: 1,
    });
  });
});
