import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cup } from '../../../src/cup/model/cup.ts';
import { otherSide, sideNames, type Tie } from '../../../src/cup/model/tie.ts';
import { indexCup, isWhole } from '../../../src/cup/questions/indexCup.ts';
import { indexOnDay } from '../../../src/cup/questions/indexOnDay.ts';
import { daysOf, playedOn } from '../../../src/cup/questions/playedOn.ts';
import { loserIn, tiesOf, winnerOf, winningSideOf } from '../../../src/cup/questions/ties.ts';
import { bundledCup } from '../bundledCup.ts';
import { anyDatedCup } from './anyDatedCup.ts';

const on = (cup: Cup, day: string) => {
  const index = indexOnDay(indexCup(cup), day);
  if (!index?.onDay) throw new Error(`the cup has no day ${day}`);
  return { ...index, onDay: index.onDay };
};

/** The same cup as it might have gone on after a day: all later ties have the other winner, and other goals. */
function withOtherFuture(cup: Cup, day: string): Cup {
  const other = structuredClone(cup);
  const days = playedOn(cup);
  const changed = new Map<string, Tie>();
  for (const tie of tiesOf(other).filter(({ id }) => (days.get(id) ?? '') > day)) {
    for (const side of sideNames) {
      const { feeder, loserOf } = tie[side];
      const fed = changed.get(feeder ?? loserOf ?? '');
      if (!fed) continue;
      const out = feeder ? winnerOf(fed) : loserIn(fed);
      if (!out) {
        // Both went on.
        tie[side] = { ...tie[side], feeder: fed.id };
        continue;
      }
      const { team, name } = out;
      tie[side] = { team, name, [feeder ? 'feeder' : 'loserOf']: fed.id };
    }
    changed.set(tie.id, tie);
    tie.id = `${tie.id}-otherwise`;
    const won = winningSideOf(tie);
    if (won) tie.winner = otherSide(won);
    tie.matches = tie.matches.map((match) => ({
      ...match,
      score: { home: 9, away: 9 },
      scorers: { home: [], away: [] },
    }));
    for (const line of tie.lines) other.record.lines[line - 1] = 'otherwise';
  }
  return { ...other, stated: { leaders: [] }, slips: [], solutions: {} };
}

describe('indexOnDay', () => {
  const cup = bundledCup();

  it('knows the scorers, the match sheets and the lines of the ties played', () => {
    const index = on(cup, '1992-05-28');
    expect(index.ties.size).toBe(16);
    expect(index.cup.sheets).toEqual([]);
    expect(index.players.has('kairat-volgin')).toBe(true);
    expect(index.cup.record.lines.filter(Boolean).length).toBeLessThan(60);
    expect(isWhole(index)).toBe(false);
  });

  it('knows to which round a winner goes on, but no tie that is not played', () => {
    const placed = on(cup, '1992-05-28').ties.get('second-round/zhiger-kairat');
    expect([placed?.nextRound?.id, placed?.next]).toEqual(['quarter-finals', undefined]);
  });

  it('gives ties to come ids that name nobody', () => {
    const { open, openIds } = on(cup, '1992-08-04').onDay;
    expect([...open.keys()]).toEqual(['final/1']);
    expect(openIds.get('final/kairat-fosfor')).toBe('final/1');
  });

  it('knows the whole cup on its last day', () => {
    const { onDay, ...index } = on(cup, '1992-08-08');
    expect(index).toEqual(indexCup(cup));
    expect(onDay.played).toEqual(new Set(['final/kairat-fosfor']));
    expect(isWhole({ ...index, onDay })).toBe(true);
  });

  it('is nothing on any other day', () => {
    expect(indexOnDay(indexCup(cup), '1992-05-09')).toBeUndefined();
    expect(indexOnDay(indexCup(cup), '')).toBeUndefined();
  });

  it('is the same whatever happens later, for any cup and any day but the last', () => {
    const anyCupAndDay = anyDatedCup().chain((any) =>
      fc.record({ any: fc.constant(any), day: fc.constantFrom('', ...daysOf(any).slice(0, -1)) }),
    );
    fc.assert(
      fc.property(anyCupAndDay, ({ any, day }) => {
        fc.pre(day !== '');
        const [known, otherwise] = [any, withOtherFuture(any, day)].map((each) => {
          const { onDay, ...index } = on(each, day);
          const { rounds, open, played } = onDay;
          return { index, rounds, open, played };
        });
        expect(otherwise).toEqual(known);
      }),
      { numRuns: 60 },
    );
  });
});
