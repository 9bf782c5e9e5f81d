import { describe, expect, it } from 'vitest';
import { scorersOf } from '../../../src/cup/scorers.ts';
import { marksOf } from '../../../src/view/charts/marksOf.ts';
import { bundledCup } from '../../cup/bundledCup.ts';

const scorers = scorersOf(bundledCup());

const kindsOf = (id: string): string[] =>
  scorers
    .filter(({ player }) => player.id === id)
    .flatMap(marksOf)
    .map(({ kind }) => kind);

describe('marksOf', () => {
  it('marks what the record settles as certain', () => {
    expect(kindsOf('kairat-volgin')).toEqual(Array(6).fill('certain'));
  });

  it('marks what only a second source says behind what the record says', () => {
    expect(kindsOf('montazhnik-turkestan-karashbayev')).toEqual(['certain', 'certain', 'reported']);
  });

  it('marks what is open, up to the most that is possible', () => {
    expect(kindsOf('vostok-duzmambetov')).toEqual(['certain', 'certain', 'open']);
  });

  it('marks no more than possible and no fewer than certain, of every scorer', () => {
    for (const scorer of scorers) {
      const kinds = marksOf(scorer).map(({ kind }) => kind);
      expect(kinds).toHaveLength(scorer.reported.most);
      expect(kinds.filter((kind) => kind !== 'open')).toHaveLength(scorer.reported.least);
    }
  });

  it('gives each mark a place of its own', () => {
    for (const scorer of scorers) {
      const keys = marksOf(scorer).map(({ kind, tie, index }) => `${kind} ${tie} ${index}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
