import { describe, expect, it } from 'vitest';
import { ahead, goalsIn, isLevel, scoreOf, tallyCup, tallyRound } from '../../src/cup/tally.ts';
import { tiesOf } from '../../src/cup/ties.ts';
import { bundledCup } from './bundledCup.ts';

const cup = bundledCup();
const [walkover] = tiesOf(cup).filter(({ matches }) => matches.length === 0);
const [played] = tiesOf(cup).filter(({ matches }) => matches.length > 0);

describe('a tally', () => {
  it('counts 23 ties, 22 matches and 81 goals in the bundled cup', () => {
    expect(tallyCup(cup)).toEqual({ ties: 23, matches: 22, goals: 81, perMatch: 81 / 22 });
  });

  it('has no goals per match where only a walkover was', () => {
    const round = { id: 'r', name: 'R', line: 1, ties: walkover ? [walkover] : [] };
    expect(tallyRound(round)).toEqual({ ties: 1, matches: 0, goals: 0 });
  });
});

describe('a score', () => {
  it('adds up over the matches of a tie', () => {
    const matches = [
      { score: { home: 1, away: 2 }, scorers: { home: [], away: [] } },
      { score: { home: 3, away: 0 }, scorers: { home: [], away: [] } },
    ];
    expect(played && scoreOf({ ...played, matches })).toEqual({ home: 4, away: 2 });
    expect(matches.map((match) => goalsIn(match))).toEqual([3, 3]);
  });

  it('is missing for a walkover', () => {
    expect(walkover && scoreOf(walkover)).toBeUndefined();
  });

  it('is level or has a side ahead', () => {
    expect(isLevel({ home: 2, away: 2 })).toBe(true);
    expect(ahead({ home: 2, away: 2 })).toBeUndefined();
    expect(ahead({ home: 2, away: 1 })).toBe('home');
    expect(ahead({ home: 0, away: 1 })).toBe('away');
  });
});
