import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import {
  asidesOf,
  feedersOf,
  finalOf,
  placeTies,
  roadOf,
  sideOf,
  tiesOf,
  waysInto,
  winnerOf,
} from '../../../src/cup/questions/ties.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { bundledCup } from '../bundledCup.ts';

const cup = bundledCup();

describe('placeTies', () => {
  it('knows of each tie but the final the one that it feeds', () => {
    fc.assert(
      fc.property(anyShape(), (shape) => {
        const generated = generateCup(shape);
        const placed = placeTies(generated);
        expect([...placed.keys()]).toEqual(tiesOf(generated).map(({ id }) => id));
        for (const { tie, round, stage, next } of placed.values()) {
          expect(round.ties).toContain(tie);
          expect(stage === 'final').toBe(tie === finalOf(generated));
          expect(next ? feedersOf(next).includes(tie.id) : stage !== 'round').toBe(true);
        }
      }),
    );
  });
});

describe('the match for third place', () => {
  const { rounds } = generateCup({ teams: 8, thirdPlace: true });
  const [aside] = asidesOf(rounds);
  const [tie] = aside?.ties ?? [];
  const placed = placeTies({ rounds });

  it('is where the losers of the ties before the final play on', () => {
    if (!tie) throw new Error('the cup has an aside');
    expect(waysInto(tie)).toEqual(feedersOf(finalOf({ rounds })));
    for (const from of waysInto(tie)) expect(placed.get(from)?.aside).toBe(tie);
  });

  it('leads nowhere, and is the last on the road of both', () => {
    const { stage, next, nextRound } = placed.get(tie?.id ?? '') ?? {};
    expect([stage, next, nextRound]).toEqual(['aside', undefined, undefined]);
    for (const team of [tie?.home.team, tie?.away.team])
      expect(roadOf({ rounds }, team ?? '').at(-1)).toBe(tie);
  });
});

describe('roadOf', () => {
  it('leads the cup winner from its entry to the final', () => {
    expect(roadOf(cup, 'kairat').map(({ id }) => id)).toEqual([
      'first-round/kairat-shakhter-karaganda',
      'second-round/zhiger-kairat',
      'quarter-finals/kairat-vostok',
      'semi-finals/kaisar-kairat',
      'final/kairat-fosfor',
    ]);
  });

  it('is empty for a team that is none of the cup', () => {
    expect(roadOf(cup, 'nobody')).toEqual([]);
  });
});

describe('a tie', () => {
  it('names the side of a team, its winner and its feeders, home first', () => {
    const final = finalOf(cup);
    expect(sideOf(final, 'kairat')).toBe('home');
    expect(sideOf(final, 'fosfor')).toBe('away');
    expect(sideOf(final, 'vostok')).toBeUndefined();
    expect(winnerOf(final)?.team).toBe('kairat');
    expect(feedersOf(final)).toEqual([
      'semi-finals/kaisar-kairat',
      'semi-finals/fosfor-traktor-pavlodar',
    ]);
  });

  it('is found by its id in an indexed cup, as teams and players are', () => {
    const { ties, teams, players } = indexCup(cup);
    expect(ties.get('final/kairat-fosfor')?.tie).toBe(finalOf(cup));
    expect(teams.get('kairat')?.name).toBe('Kairat');
    expect(players.get('kairat-volgin')?.fullName?.name).toBe('Sergei Volgin');
  });
});

describe('finalOf', () => {
  it('throws where there is no tie, which no checked cup is', () => {
    expect(() => finalOf({ rounds: [] })).toThrow('a checked cup has a final');
  });
});
