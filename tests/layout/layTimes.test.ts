import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Round } from '../../src/cup/cup.ts';
import { layTimes } from '../../src/layout/layTimes.ts';
import { bundledCup } from '../cup/bundledCup.ts';
import { generateCup } from '../cups/generateCup.ts';

/** A cup's rounds, tie by tie on the days given; those that run out of days have none. */
function datedRounds(teams: number, days: readonly string[]): Round[] {
  const left = [...days];
  return generateCup({ teams }).rounds.map((round) => ({
    ...round,
    ties: round.ties.map(({ date: _, ...tie }) => {
      const day = left.shift();
      return day ? { ...tie, date: { day, line: 1 } } : tie;
    }),
  }));
}

const anyDays = fc.array(
  fc
    .date({ min: new Date('1871-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  { minLength: 1, maxLength: 15 },
);

describe('layTimes', () => {
  it('spans the cup of 1992 from its first day to its last', () => {
    const layout = layTimes(bundledCup().rounds);
    expect(layout).toMatchObject({ first: '1992-05-08', last: '1992-08-08', days: 93 });
    expect(layout?.rows.map(({ span }) => span?.days)).toEqual([1, 1, 34, 1, 1]);
    const months = layout?.months.map(({ day }) => day);
    expect(months).toEqual(['1992-06-01', '1992-07-01', '1992-08-01']);
    expect(layout?.tallest).toBe(8);
    expect(layout?.undated).toEqual([]);
  });

  it('is nothing without a day', () => {
    expect(layTimes(datedRounds(4, []))).toBeUndefined();
  });

  it('gives a round without a day no span', () => {
    const layout = layTimes(datedRounds(4, ['2000-02-27', '2000-03-01']));
    expect(layout?.rows.map(({ span }) => span?.days)).toEqual([4, undefined]);
    expect(layout?.rows[1]).not.toHaveProperty('span');
  });

  it('marks a month that begins on the last day', () => {
    const layout = layTimes(datedRounds(4, ['2000-02-27', '2000-03-01']));
    expect(layout?.months).toEqual([{ day: '2000-03-01', x: 1 }]);
  });

  it('puts a single day in the middle', () => {
    const layout = layTimes(datedRounds(2, ['2000-02-29']));
    expect(layout).toMatchObject({ first: '2000-02-29', last: '2000-02-29', days: 1, months: [] });
    expect(layout?.rows[0]?.marks).toMatchObject([{ x: 0.5, level: 0 }]);
  });

  it('marks each tie that has a day once, in the order of the days, and names the others', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const layout = layTimes(datedRounds(16, days));
        const marks = layout?.rows.flatMap((row) => row.marks) ?? [];
        expect(marks.map(({ tie }) => tie.date?.day)).toEqual(days);
        expect(layout?.undated).toHaveLength(15 - days.length);
        for (const a of marks) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.x).toBeLessThanOrEqual(1);
          for (const b of marks) {
            const [dayA = '', dayB = ''] = [a.tie.date?.day, b.tie.date?.day];
            expect(Math.sign(a.x - b.x)).toBe(Number(dayA > dayB) - Number(dayA < dayB));
          }
        }
      }),
    );
  });

  it('puts no two marks of a round on one spot', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        for (const { marks } of layTimes(datedRounds(16, days))?.rows ?? []) {
          expect(new Set(marks.map(({ x, level }) => `${x} ${level}`)).size).toBe(marks.length);
        }
      }),
    );
  });

  it('names four months at most, all of them first days within the cup', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const { months = [], first = '', last = '' } = layTimes(datedRounds(16, days)) ?? {};
        expect(months.length).toBeLessThanOrEqual(4);
        for (const { day, x } of months) {
          expect(day).toMatch(/-01$/);
          expect(day > first && day <= last).toBe(true);
          expect(x).toBeGreaterThan(0);
        }
      }),
    );
  });
});
