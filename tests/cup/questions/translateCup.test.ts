import { describe, expect, it } from 'vitest';
import { findTie } from '../../../src/cup/questions/findTie.ts';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { translateCup } from '../../../src/cup/questions/translateCup.ts';
import { bundledCup as readBundled } from '../bundledCup.ts';

const bundledCup = readBundled();

const russian = {
  language: 'ru',
  round: (name: string) => (name === 'Final' ? 'Финал' : name),
  summary: () => undefined,
} as const;

describe('a cup in another language', () => {
  const cup = translateCup(bundledCup, russian);
  const final = findTie(indexCup(cup), 'final/kairat-fosfor');

  it('calls teams by the spelling that a source gives', () => {
    expect([final?.tie.home.name, final?.tie.away.name]).toEqual(['Кайрат', 'Фосфор']);
    expect(cup.teams.find(({ id }) => id === 'kairat')?.name).toBe('Кайрат');
  });

  it('calls rounds by the words of the language', () => {
    expect(final?.round.name).toBe('Финал');
  });

  it('keeps what the record prints', () => {
    const printed = bundledCup.teams.map((team) => team.printed);
    expect(cup.teams.map((team) => team.printed)).toEqual(printed);
    expect(cup.players).toEqual(bundledCup.players);
    expect(cup.record).toEqual(bundledCup.record);
  });

  it('has no summary where the language has no words for it', () => {
    expect(cup.summary).toBeUndefined();
  });

  it('keeps the printed name of teams that no spelling tells apart', () => {
    const alike = bundledCup.teams.map((team) => ({
      ...team,
      spellings: { ru: ['Кайрат'], source: 'club-pages' },
    }));
    const told = translateCup({ ...bundledCup, teams: alike }, russian);
    expect(told.teams.map(({ name }) => name)).toEqual(bundledCup.teams.map(({ name }) => name));
  });

  it('is the very same cup in English', () => {
    expect(translateCup(bundledCup, { ...russian, language: 'en' })).toBe(bundledCup);
  });
});
