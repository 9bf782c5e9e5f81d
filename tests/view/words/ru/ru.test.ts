import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ru } from '../../../../src/view/words/ru/ru.ts';

const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

describe('days in Russian', () => {
  it('are written as the calendar writes them', () => {
    expect(ru.longDay('1992-08-08')).toBe('суббота, 8 августа 1992');
    const calendar = new Intl.DateTimeFormat('ru', { dateStyle: 'full', timeZone: 'UTC' });
    const anyDate = fc.date({
      min: new Date('1860-01-01'),
      max: new Date('2100-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyDate, (date) => {
        const written = calendar.format(date).replace(/\s*г\.$/, '');
        expect(ru.longDay(date.toISOString().slice(0, 10))).toBe(written);
      }),
    );
  });

  it.each([
    [[], ''],
    [['1992-05-08'], '8 мая'],
    [['1992-07-24', '1992-06-26'], '26 июн – 24 июл'],
  ])('of a round: %j', (days, written) => {
    expect(ru.days(days)).toBe(written);
  });
});

describe('numbers in Russian', () => {
  it('have the noun in one of three forms', () => {
    expect([1, 2, 5, 11, 21, 24].map(ru.goals)).toEqual([
      '1 гол',
      '2 гола',
      '5 голов',
      '11 голов',
      '21 гол',
      '24 гола',
    ]);
  });

  it.each([
    [{ least: 2, most: 2 }, '2 гола'],
    [{ least: 1, most: 2 }, '1 или 2 гола'],
    [{ least: 2, most: 5 }, 'от 2 до 5 голов'],
    [{ least: 2, most: 21 }, 'от 2 до 21 гола'],
  ])('tell how many goals %j are', (count, told) => {
    expect(ru.people.range(count)).toBe(told);
  });

  it('have a decimal comma, and thousands apart from five digits on', () => {
    expect([ru.perMatch(81 / 22), ru.perMatch(3)]).toEqual(['3,68', '3,0']);
    expect([ru.map.kilometres(2472.9), ru.map.kilometres(12345)]).toEqual([
      '2473 км',
      '12\u00a0345 км',
    ]);
  });
});

describe('rounds in Russian', () => {
  it('have their usual names, and others as printed', () => {
    expect(['Final', 'Quarter-finals', 'Round of 16', '5. Runde'].map(ru.round)).toEqual([
      'Финал',
      'Четвертьфинал',
      '1/8 финала',
      '5. Runde',
    ]);
  });

  it.each([
    ['Полуфинал', 'Кайрат: выход в полуфинал по пенальти; счёт серии не записан'],
    ['Второй раунд', 'Кайрат: выход во второй раунд по пенальти; счёт серии не записан'],
    ['5. Runde', 'Кайрат: выход в 5. Runde по пенальти; счёт серии не записан'],
  ])('stand in a sentence: %s', (next, told) => {
    expect(
      plain(
        ru.panel.outcome({
          team: 'Кайрат',
          stage: 'round',
          next,
          kind: 'penalties',
          hadExtraTime: false,
        }),
      ),
    ).toBe(told);
  });
});
