import { expect, it } from 'vitest';
import { summarise } from '../../../src/cup/questions/summarise.ts';
import { bundledCup } from '../bundledCup.ts';

it('a cup is summed up by its figures, its first and last day, and its champion in each language', () => {
  expect(summarise(bundledCup())).toEqual({
    id: 'kazakhstan-cup-1992',
    name: 'Kazakhstan Cup',
    year: 1992,
    teams: 24,
    matches: 22,
    goals: 81,
    days: ['1992-05-08', '1992-08-08'],
    champion: { en: 'Kairat', ru: 'Кайрат', kk: 'Қайрат' },
  });
});
