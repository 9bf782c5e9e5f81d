import { sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { scorersOf } from '../../../src/cup/questions/scorers.ts';
import { marksOf } from '../../../src/view/charts/marksOf.ts';
import { bundledCup } from '../../cup/bundledCup.ts';

const scorers = scorersOf(bundledCup());

const kindsOf = (id: string): string[] =>
  scorers
    .filter(({ player }) => player.id === id)
    .flatMap(marksOf)
    .flatMap(({ kind, count }) => Array(count).fill(kind));

describe('marksOf', () => {
  it('marks goals in the record as certain', () => {
    expect(kindsOf('kairat-volgin')).toEqual(Array(6).fill('certain'));
  });

  it('puts goals of a second source after those of the record', () => {
    expect(kindsOf('montazhnik-turkestan-karashbayev')).toEqual(['certain', 'certain', 'reported']);
  });

  it('marks open goals up to the most that is possible', () => {
    expect(kindsOf('vostok-duzmambetov')).toEqual(['certain', 'certain', 'open']);
  });

  it('marks as many goals as are possible, and as many settled ones as are certain', () => {
    for (const scorer of scorers) {
      const marks = marksOf(scorer);
      expect(sum(marks, ({ count }) => count)).toBe(scorer.reported.most);
      const settled = marks.filter(({ kind }) => kind !== 'open');
      expect(sum(settled, ({ count }) => count)).toBe(scorer.reported.least);
    }
  });

  it('has one mark for each kind in a tie', () => {
    for (const scorer of scorers) {
      const keys = marksOf(scorer).map(({ kind, tie }) => `${kind} ${tie.id}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
