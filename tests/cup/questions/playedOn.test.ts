import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cup } from '../../../src/cup/model/cup.ts';
import { daysOf, playedOn } from '../../../src/cup/questions/playedOn.ts';
import { feedersOf, tiesOf } from '../../../src/cup/questions/ties.ts';
import { bundledCup } from '../bundledCup.ts';
import { anyDatedCup } from './anyDatedCup.ts';
import { dateOf, dayOf } from '../../../src/cup/questions/facts.ts';
import { undated } from '../../cups/played.ts';

const withDates = (change: (id: string, day: string) => string | undefined): Cup => {
  const cup = structuredClone(bundledCup());
  for (const tie of tiesOf(cup)) {
    const before = dateOf(tie);
    const day = before && change(tie.id, before.day);
    tie.matches = tie.matches.map((match) => ({
      ...undated(match),
      ...(before && day !== undefined && { date: { ...before, day } }),
    }));
  }
  return cup;
};

const final = 'final/kairat-fosfor';
const vostok = 'quarter-finals/kairat-vostok';

describe('playedOn', () => {
  it('is the recorded date of every tie of the 1992 cup', () => {
    const cup = bundledCup();
    const days = playedOn(cup);
    expect(tiesOf(cup).every((tie) => days.get(tie.id) === dayOf(tie))).toBe(true);
    expect(daysOf(cup)).toEqual([
      '1992-05-08',
      '1992-05-28',
      '1992-06-26',
      '1992-07-24',
      '1992-07-29',
      '1992-08-04',
      '1992-08-08',
    ]);
  });

  it('puts a tie without a date on the last day of its round', () => {
    const cup = withDates((id, day) => (id === vostok ? undefined : day));
    expect(playedOn(cup).get(vostok)).toBe('1992-07-24');
  });

  it('puts it not after the tie that it feeds', () => {
    const cup = withDates((id, day) => {
      if (id === vostok) return undefined;
      return id === 'semi-finals/kaisar-kairat' ? '1992-06-30' : day;
    });
    expect(playedOn(cup).get(vostok)).toBe('1992-06-30');
  });

  it('puts a round without any date with the round before it', () => {
    const cup = withDates((id, day) => (id === final ? undefined : day));
    expect(playedOn(cup).get(final)).toBe('1992-08-04');
  });

  it('is empty without any date', () => {
    const cup = withDates(() => undefined);
    expect(playedOn(cup).size).toBe(0);
    expect(daysOf(cup)).toEqual([]);
  });

  it('lets no tie count as played before its feeders, and gives every tie of a dated cup a day', () => {
    fc.assert(
      fc.property(anyDatedCup(), (cup) => {
        const days = playedOn(cup);
        const isDated = tiesOf(cup).some(dayOf);
        expect(days.size).toBe(isDated ? tiesOf(cup).length : 0);
        for (const tie of isDated ? tiesOf(cup) : [])
          for (const feeder of feedersOf(tie))
            expect((days.get(feeder) ?? '') <= (days.get(tie.id) ?? '')).toBe(true);
      }),
    );
  });
});
