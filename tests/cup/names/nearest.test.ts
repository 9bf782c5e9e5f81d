import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../../src/cup/questions/findTeam.ts';
import { nearest } from '../../../src/cup/names/nearest.ts';
import { bundledCup } from '../bundledCup.ts';

const { teams } = bundledCup();
const find = (asked: string) => nearest(asked, teams, spellingsOf).map(({ id }) => id);

const own = (name: string): readonly string[] => [name];
const anyText = fc.string({ unit: 'binary', maxLength: 100 });
const anyWord = fc.stringMatching(/^[b-hk-ln-t]{4,12}$/);

describe('nearest', () => {
  it.each([
    ['Kayrat', 'kairat'],
    ['Кайрат', 'kairat'],
    ['Қайрат', 'kairat'],
    ['kiarat', 'kairat'],
    ['traktr', 'traktor-pavlodar'],
    ['irtysh', 'traktor-pavlodar'],
    ['Ертіс', 'traktor-pavlodar'],
    ['kokshetau', 'kokshetau'],
    ['zenit', 'zenit-kokshetau'],
    ['gornyak-dzhezkasgan', 'gornyak-khromtau'],
  ])('of %s is %s', (asked, id) => {
    expect(find(asked)[0]).toBe(id);
    expect(find(asked)).toHaveLength(3);
  });

  it('keeps the order given where nothing is near', () => {
    expect(find('⚽')).toEqual(teams.slice(0, 3).map(({ id }) => id));
  });

  it('gives as many as it was asked for, each of them once, whatever was asked', () => {
    fc.assert(
      fc.property(anyText, fc.uniqueArray(anyText), fc.nat(5), (asked, names, count) => {
        const found = nearest(asked, names, own, { count });
        expect(found).toHaveLength(Math.min(count, names.length));
        expect(new Set(found).size).toBe(found.length);
        expect(names).toEqual(expect.arrayContaining(found));
      }),
    );
  });

  it('puts the name itself first, among any names', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyWord, { minLength: 1 }), fc.nat(), (names, at) => {
        const asked = names[at % names.length] ?? '';
        expect(nearest(asked.toUpperCase(), names, own)[0]).toBe(asked);
      }),
    );
  });

  it('takes a query of 10,000 characters, and the characters of a regular expression', () => {
    expect(find('kairat '.repeat(1500))).toHaveLength(3);
    expect(find('(.*[')).toHaveLength(3);
  });
});
