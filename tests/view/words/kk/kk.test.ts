import { describe, expect, it } from 'vitest';
import { kk } from '../../../../src/view/words/kk/kk.ts';

const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

describe('days in Kazakh', () => {
  it('begin with the year', () => {
    expect(kk.fullDay('1992-08-08')).toBe('1992 жылғы 8 тамыз');
    expect(kk.longDay('1992-08-08')).toBe('1992 жылғы 8 тамыз, сенбі');
  });

  it('have twelve months and seven weekdays', () => {
    const of = (month: number) => kk.fullDay(`1992-${String(month).padStart(2, '0')}-01`);
    expect(new Set(Array.from({ length: 12 }, (_, index) => of(index + 1))).size).toBe(12);
    const weekdays = Array.from({ length: 7 }, (_, index) => kk.longDay(`1992-08-0${index + 1}`));
    expect(weekdays.map((day) => day.split(', ')[1])).toEqual([
      'сенбі',
      'жексенбі',
      'дүйсенбі',
      'сейсенбі',
      'сәрсенбі',
      'бейсенбі',
      'жұма',
    ]);
  });

  it.each([
    [[], ''],
    [['1992-05-08'], '8 мамыр'],
    [['1992-07-24', '1992-06-26'], '26 мау – 24 шіл'],
  ])('of a round: %j', (days, written) => {
    expect(kk.days(days)).toBe(written);
  });
});

describe('numbers in Kazakh', () => {
  it('leave the noun behind them in the singular', () => {
    expect([1, 2, 21].map(kk.goals)).toEqual(['1 гол', '2 гол', '21 гол']);
    expect(kk.people.range({ least: 1, most: 2 })).toBe('1 не 2 гол');
  });

  it('have a decimal comma', () => {
    expect(kk.perMatch(81 / 22)).toBe('3,68');
  });

  it('stand before the word for lines', () => {
    expect([kk.lines([36]), kk.lines([36, 37])]).toEqual(['36-жол', '36 және 37-жолдар']);
  });
});

describe('a tie in Kazakh', () => {
  it('says who goes on to which round, and how', () => {
    const told = {
      team: 'Қайрат',
      stage: 'round',
      next: 'Жарты финал',
      kind: 'penalties',
      hadExtraTime: false,
    } as const;
    expect(plain(kk.panel.outcome(told))).toBe(
      'Қайрат: келесі кезеңі – жарты финал, пенальти сериясында; серия есебі жазылмаған',
    );
  });
});
