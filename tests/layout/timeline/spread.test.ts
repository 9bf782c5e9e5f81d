import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../src/layout/timeline/spread.ts';

const middles = (places: number[], size: number, length: number): number[] =>
  spread(places, (place) => place, { size, length }).map(([, middle]) => middle);

/** The sum of the squared shifts from one set of places to another. */
const cost = (a: number[], b: number[]): number =>
  a.reduce((sum, each, index) => sum + (each - (b[index] ?? 0)) ** 2, 0);

describe('spread', () => {
  it('does not move items with enough room', () => {
    expect(middles([10, 40, 80], 20, 100)).toEqual([10, 40, 80]);
  });

  it('moves two overlapping items apart by half the overlap each', () => {
    expect(middles([50, 60], 20, 100)).toEqual([45, 65]);
  });

  it('lets a group push the next item', () => {
    expect(middles([40, 40, 55], 20, 100)).toEqual([25, 45, 65]);
  });

  it('moves an item beyond an end inside, with its neighbours', () => {
    expect(middles([0, 5, 98, 100], 20, 100)).toEqual([10, 30, 70, 90]);
  });

  it('starts at 0 if the items do not fit', () => {
    expect(middles([50], 120, 100)).toEqual([60]);
  });

  it('has the least sum of squared shifts without overlaps', () => {
    const place = fc.integer({ min: 0, max: 100 });
    const places = fc
      .array(place, { minLength: 3, maxLength: 3 })
      .map((p) => p.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(places, places, (wished, other) => {
        const [a = 0, b = 0, c = 0] = other;
        const fits = a >= 10 && b - a >= 20 && c - b >= 20 && c <= 90;
        fc.pre(fits);
        expect(cost(middles(wished, 20, 100), wished)).toBeLessThanOrEqual(
          cost(other, wished) + 1e-9,
        );
      }),
    );
  });
});
