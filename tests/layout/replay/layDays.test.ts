import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf } from '../../../src/cup/questions/playedOn.ts';
import { dayAt, layDays } from '../../../src/layout/replay/layDays.ts';
import { bundledCup } from '../../cup/bundledCup.ts';

const anyDays = fc
  .uniqueArray(
    fc.date({ min: new Date('1930-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
    { minLength: 1, maxLength: 12, selector: (date) => date.toISOString().slice(0, 10) },
  )
  .map((dates) => dates.map((date) => date.toISOString().slice(0, 10)).toSorted());

describe('layDays', () => {
  it('puts the days of the 1992 cup on an axis divided by months', () => {
    const { days, ticks } = layDays(daysOf(bundledCup()), 920);
    expect(days.map(({ day, x }) => [day, Math.round(x)])).toEqual([
      ['1992-05-08', 0],
      ['1992-05-28', 200],
      ['1992-06-26', 490],
      ['1992-07-24', 770],
      ['1992-07-29', 820],
      ['1992-08-04', 880],
      ['1992-08-08', 920],
    ]);
    expect(ticks.map(({ day, x }) => [day, Math.round(x)])).toEqual([
      ['1992-06-01', 240],
      ['1992-07-01', 540],
      ['1992-08-01', 850],
    ]);
  });

  it('puts a single day in the middle, and nothing without a day', () => {
    expect(layDays(['1992-05-08'], 100).days).toEqual([{ day: '1992-05-08', x: 50 }]);
    expect(layDays([], 100)).toEqual({ days: [], ticks: [] });
    expect(dayAt(layDays([], 100), 10)).toBeUndefined();
  });

  it('keeps the order of any days, with ticks between the first and the last, each once', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const layout = layDays(days, 500);
        const places = layout.days.map(({ x }) => x);
        expect(layout.days.map(({ day }) => day)).toEqual(days);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.every((x) => x >= 0 && x <= 500)).toBe(true);
        const ticks = layout.ticks.map(({ day }) => day);
        expect(new Set(ticks).size).toBe(ticks.length);
        for (const day of ticks)
          expect(day >= (days[0] ?? '') && day <= (days.at(-1) ?? '')).toBe(true);
      }),
    );
  });
});

describe('dayAt', () => {
  it('is the nearest day, whatever the place', () => {
    fc.assert(
      fc.property(anyDays, fc.double({ min: -50, max: 550, noNaN: true }), (days, x) => {
        const layout = layDays(days, 500);
        const found = layout.days.find(({ day }) => day === dayAt(layout, x));
        const nearest = Math.min(...layout.days.map((each) => Math.abs(each.x - x)));
        expect(found && Math.abs(found.x - x)).toBeCloseTo(nearest);
      }),
    );
  });
});
