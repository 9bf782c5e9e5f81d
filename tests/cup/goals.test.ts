import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalsOf } from '../../src/cup/goals.ts';
import { goalsIn } from '../../src/cup/tally.ts';
import type { Match, ScorerEntry } from '../../src/cup/tie.ts';
import { tiesOf } from '../../src/cup/ties.ts';
import { anyShape } from '../cups/anyShape.ts';
import { generateCup } from '../cups/generateCup.ts';
import { bundledCup } from './bundledCup.ts';

const entry = (player: string, least: number, most = least): ScorerEntry => ({
  player,
  name: player,
  count: { least, most },
  because: [{ kind: 'arithmetic', lines: [1] }],
});

const matchOf = (home: number, scorers: ScorerEntry[]): Match => ({
  score: { home, away: 0 },
  scorers: { home: scorers, away: [] },
});

describe('goalsOf', () => {
  it('gives as many goals as the score, each with an id of its own', () => {
    fc.assert(
      fc.property(anyShape(), (shape) => {
        for (const match of tiesOf(generateCup(shape)).flatMap(({ matches }) => matches)) {
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
    const final = bundledCup().rounds.at(-1)?.ties[0]?.matches[0];
    const goals = final ? goalsOf(final) : [];
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
