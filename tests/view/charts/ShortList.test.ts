import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutTop } from '../../../src/view/charts/ShortList.tsx';

const isEqual = (a: number, b: number) => a === b;

describe('cutTop', () => {
  it('does not separate equal items', () => {
    expect(cutTop([6, 6, 3, 3, 3, 2, 2, 2, 2], 6, isEqual)).toEqual([6, 6, 3, 3, 3]);
    expect(cutTop([6, 6, 3], 2, isEqual)).toEqual([6, 6]);
  });

  it('separates equal items if already the first ones are too many', () => {
    expect(cutTop([1, 1, 1, 1], 3, isEqual)).toEqual([1, 1, 1]);
  });

  it('is a non-empty start of the list with at most `count` items', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 6 })), fc.integer({ min: 1, max: 8 }), (list, count) => {
        const sorted = list.toSorted((a, b) => b - a);
        const top = cutTop(sorted, count, isEqual);
        expect(top).toEqual(sorted.slice(0, top.length));
        expect(top.length).toBeLessThanOrEqual(count);
        expect(top.length > 0).toBe(sorted.length > 0);
      }),
    );
  });
});
