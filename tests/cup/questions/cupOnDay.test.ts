import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cupOnDay, teamsOf } from '../../../src/cup/questions/cupOnDay.ts';
import { daysOf, playedOn } from '../../../src/cup/questions/playedOn.ts';
import { cameFrom } from '../../../src/cup/questions/facts.ts';
import { feedersOf, loserIn, tiesOf, waysInto, winnerOf } from '../../../src/cup/questions/ties.ts';
import { tallyCup } from '../../../src/cup/questions/tally.ts';
import { bundledCup } from '../bundledCup.ts';
import { anyDatedCup } from './anyDatedCup.ts';

const cup = bundledCup();

describe('cupOnDay: the 1992 cup', () => {
  it('has 8 ties and 24 goals on the first day', () => {
    const { rounds, ties } = cupOnDay(cup, '1992-05-08');
    expect(rounds.map((round) => round.ties.length)).toEqual([8, 0, 0, 0, 0]);
    expect(tallyCup({ rounds }).goals).toBe(24);
    expect(ties).toHaveLength(23);
  });

  it('knows who waits, and who can still reach a place', () => {
    const { ties } = cupOnDay(cup, '1992-05-28');
    const at = (round: number, place: number) =>
      ties.find((tie) => tie.round === round && tie.place === place);
    const quarterFinal = at(2, 1);
    expect(quarterFinal && [quarterFinal.home, quarterFinal.away]).toEqual([
      { team: 'kairat' },
      { team: 'vostok' },
    ]);
    expect(at(4, 0)?.home).toEqual({
      candidates: ['kaisar', 'gornyak-khromtau', 'kairat', 'vostok'],
    });
  });

  it('knows nothing before the first day but who can reach what', () => {
    const { ties, rounds } = cupOnDay(cup, '1992-05-07');
    expect(tiesOf({ rounds })).toEqual([]);
    const final = ties.at(-1);
    expect(final && [...teamsOf(final.home), ...teamsOf(final.away)].toSorted()).toEqual(
      cup.teams.map(({ id }) => id).toSorted(),
    );
  });
});

describe('cupOnDay: any cup, any day', () => {
  const anyCupAndDay = anyDatedCup().chain((any) => {
    const days = daysOf(any);
    return fc.record({ any: fc.constant(any), day: fc.constantFrom('1992-04-30', ...days) });
  });

  it('equals the cup on its last day', () => {
    fc.assert(
      fc.property(anyDatedCup(), (any) => {
        const last = daysOf(any).at(-1);
        fc.pre(last !== undefined);
        const { rounds, ties } = cupOnDay(any, last ?? '');
        expect(rounds).toEqual(any.rounds);
        expect(ties.map(({ tie }) => tie)).toEqual(tiesOf(any));
        for (const { tie, home, away } of ties)
          expect([home, away]).toEqual([{ team: tie?.home.team }, { team: tie?.away.team }]);
      }),
      { numRuns: 40 },
    );
  });

  it('holds no tie, score, goal or winner of a later day', () => {
    fc.assert(
      fc.property(anyCupAndDay, ({ any, day }) => {
        const days = playedOn(any);
        const known = cupOnDay(any, day);
        const later = tiesOf(any).filter(({ id }) => (days.get(id) ?? '9') > day);
        const ids = new Set(later.map(({ id }) => id));
        const held = [...tiesOf(known), ...known.ties.flatMap(({ tie }) => tie ?? [])];
        expect(held.filter(({ id }) => ids.has(id))).toEqual([]);
        const text = JSON.stringify(known.ties.filter(({ tie }) => !tie));
        expect(later.filter(({ id }) => text.includes(JSON.stringify(id)))).toEqual([]);
        expect(/score|goals|winner|decidedBy|scorers/.test(text)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('gives a place the winners of its feeders, or the losers of an aside, or else all who can still reach them', () => {
    fc.assert(
      fc.property(anyCupAndDay, ({ any, day }) => {
        const { ties } = cupOnDay(any, day);
        const byId = new Map(tiesOf(any).map((tie, index) => [tie.id, ties[index]]));
        tiesOf(any).forEach((tie, index) => {
          const place = ties[index];
          if (!place) throw new Error('every tie has a place');
          const reaching = [...new Set(waysInto(tie))].flatMap((from) => {
            const fed = byId.get(from);
            if (fed?.tie?.winner === 'both')
              return [tie.home, tie.away].flatMap((side) =>
                side.feeder === from ? side.team : [],
              );
            if (fed?.tie)
              return (feedersOf(tie).includes(from) ? winnerOf : loserIn)(fed.tie)?.team ?? [];
            return fed ? [...teamsOf(fed.home), ...teamsOf(fed.away)] : [];
          });
          const entries = [tie.home, tie.away].flatMap((side) =>
            cameFrom(side) === undefined ? [side.team] : [],
          );
          expect(new Set([...teamsOf(place.home), ...teamsOf(place.away)])).toEqual(
            new Set([...reaching, ...entries]),
          );
        });
      }),
      { numRuns: 60 },
    );
  });
});
