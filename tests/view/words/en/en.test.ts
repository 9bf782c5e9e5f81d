import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/view/words/en/en.ts';

const anyDay = fc
  .date({ min: new Date('1860-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('longDay', () => {
  it('names the weekday, day, month and year', () => {
    expect(en.longDay('1992-08-08')).toBe('Saturday 8 August 1992');
  });

  it('says of any day what the calendar says', () => {
    const calendar = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(en.longDay(day)).toBe(calendar.format(new Date(day)).replace(',', ''));
      }),
    );
  });
});

describe('days', () => {
  it('is empty without days', () => {
    expect(en.days([])).toBe('');
  });

  it('writes one day once, however often it is played on', () => {
    expect(en.days(['1992-05-08'])).toBe('8 May');
    expect(en.days(['1992-08-04', '1992-08-04'])).toBe('4 August');
  });

  it('writes the first and the last of several days, in whatever order they come', () => {
    const days = ['1992-07-24', '1992-07-29', '1992-06-26', '1992-06-26'];
    expect(en.days(days)).toBe('26 Jun – 29 Jul');
  });
});

describe('perMatch', () => {
  it.each([
    [24 / 8, '3.0'],
    [26 / 7, '3.71'],
    [19 / 4, '4.75'],
    [6, '6.0'],
    [81 / 22, '3.68'],
    [0, '0.0'],
    [31, '31.0'],
    [5 / 2, '2.5'],
  ])('writes %f as %s', (mean, written) => {
    expect(en.perMatch(mean)).toBe(written);
  });

  it('stays within half a hundredth of any mean, with one or two decimals', () => {
    const anyMean = fc
      .tuple(fc.nat({ max: 999 }), fc.integer({ min: 1, max: 99 }))
      .map(([goals, matches]) => goals / matches);
    fc.assert(
      fc.property(anyMean, (mean) => {
        expect(en.perMatch(mean)).toMatch(/^\d+\.\d\d?$/);
        expect(Math.abs(Number(en.perMatch(mean)) - mean)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });
});

describe('lists', () => {
  it.each([
    [[], ''],
    [['9′'], '9′'],
    [['9′', '36′'], '9′ and 36′'],
    [['9′', '36′', '59′'], '9′, 36′ and 59′'],
  ])('joins %j with and', (items, written) => {
    expect(en.and(items)).toBe(written);
  });
});

describe('counts, minutes and scores', () => {
  it('counts one of a thing in the singular only', () => {
    expect([0, 1, 2].map(en.goals)).toEqual(['0 goals', '1 goal', '2 goals']);
    expect([1, 22].map(en.matches)).toEqual(['1 match', '22 matches']);
    expect(en.teams(24)).toBe('24 teams');
  });

  it('writes a minute with what was added to it', () => {
    expect(en.minute({ minute: 9 })).toBe('9′');
    expect(en.minute({ minute: 45, added: 2 })).toBe('45+2′');
  });

  it('writes a score with a dash, home first', () => {
    expect(en.score({ home: 5, away: 1 })).toBe('5–1');
  });

  it('names a cup with its year, where it has one', () => {
    expect(en.cup({ name: 'Kazakhstan Cup', year: 1992 })).toBe('Kazakhstan Cup 1992');
    expect(en.cup({ name: 'A Cup' })).toBe('A Cup');
  });
});
