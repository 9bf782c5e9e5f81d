import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { tiesOf } from '../../../src/cup/questions/ties.ts';
import { filterCup } from '../../../src/view/table/filterCup.ts';
import { bundledCup } from '../../cup/bundledCup.ts';

const index = indexCup(bundledCup());

const find = (filter: string, round?: string): string[] =>
  tiesOf(filterCup(index, filter, round)).map(({ id }) => id);

const ROAD = [
  'first-round/kairat-shakhter-karaganda',
  'second-round/zhiger-kairat',
  'quarter-finals/kairat-vostok',
  'semi-finals/kaisar-kairat',
  'final/kairat-fosfor',
];

describe('filterCup', () => {
  it.each(['Kairat', 'kayrat', 'KAIRAT', 'Кайрат', 'Қайрат', ' kairat  '])(
    'finds the road of a team by %j',
    (filter) => expect(find(filter)).toEqual(expect.arrayContaining(ROAD)),
  );

  it('finds a scorer by any spelling the record prints', () => {
    const ties = ['quarter-finals/kairat-vostok', 'final/kairat-fosfor'];
    expect(find('Naydovskiy')).toEqual(ties);
    expect(find('Naidovskiy')).toEqual(ties);
  });

  it('wants every word', () => {
    expect(find('kairat litvinenko')).toEqual(['final/kairat-fosfor']);
  });

  it('shows one round', () => {
    expect(find('', 'quarter-finals')).toHaveLength(4);
    expect(find('kairat', 'final')).toEqual(['final/kairat-fosfor']);
  });

  it('shows all without a word, and nothing in a round that is not there', () => {
    expect(find(' \t ')).toHaveLength(23);
    expect(find('', 'nowhere')).toEqual([]);
    expect(find('', '__proto__')).toEqual([]);
  });

  it.each([
    '.*',
    '[',
    '(',
    '\\',
    '^$',
    'x'.repeat(10_000),
    '[('.repeat(5000),
    'a '.repeat(5000) + '%',
  ])('takes %.12s as letters', (filter) => expect(find(filter)).toEqual([]));

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (filter) => {
        expect(find(filter).length).toBeLessThanOrEqual(23);
      }),
    );
  });
});
