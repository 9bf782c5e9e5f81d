import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/cup/names/editDistance.ts';

const anyText = fc.string({ unit: fc.constantFrom('a', 'b', 'я', '⚽'), maxLength: 8 });

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['Naidovskiy', 'Naydovskiy', 1],
    ['⚽', '🏆', 1],
  ])('is from %j to %j %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is none from a text to itself only', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('is as long there as back, and never longer than a way round', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});
