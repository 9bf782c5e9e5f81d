import { describe, expect, it } from 'vitest';
import {
  ahead,
  awayGoalsOf,
  goalsIn,
  isLevel,
  scoreOf,
  tallyCup,
  tallyRound,
} from '../../../src/cup/questions/tally.ts';
import { tiesOf } from '../../../src/cup/questions/ties.ts';
import { bundledCup } from '../bundledCup.ts';
import { isPlayed } from '../../../src/cup/questions/facts.ts';
import { played } from '../../cups/played.ts';

const cup = bundledCup();
const [walkover] = tiesOf(cup).filter((tie) => !isPlayed(tie));

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
  it('adds up over the legs of a tie', () => {
    const matches = [played(1, 2, { part: 'leg' }), played(3, 0, { part: 'leg', host: 'away' })];
    expect(scoreOf({ matches })).toEqual({ home: 4, away: 2 });
    expect(awayGoalsOf({ matches })).toEqual({ home: 3, away: 2 });
    expect(matches.map((match) => goalsIn(match))).toEqual([3, 3]);
  });

  it('is the last match’s where a tie was replayed', () => {
    const matches = [
      played(1, 1),
      played(2, 2, { part: 'replay' }),
      played(0, 1, { part: 'replay' }),
    ];
    expect(scoreOf({ matches })).toEqual({ home: 0, away: 1 });
  });

  it('is missing where a leg has none', () => {
    const leg = { ...played(1, 2, { part: 'leg' }), score: undefined };
    expect(scoreOf({ matches: [played(1, 2, { part: 'leg' }), leg] })).toBeUndefined();
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
