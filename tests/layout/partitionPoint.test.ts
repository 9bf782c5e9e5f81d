import { bisectLeft, bisectRight } from 'd3';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { partitionPoint } from '../../src/layout/partitionPoint.ts';

it('stands where D3 finds it, among any sorted numbers', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: 0, max: 20 }),
      (unsorted, wanted) => {
        const numbers = unsorted.toSorted((a, b) => a - b);
        expect(partitionPoint(numbers, (number) => number >= wanted)).toBe(
          bisectLeft(numbers, wanted),
        );
        expect(partitionPoint(numbers, (number) => number > wanted)).toBe(
          bisectRight(numbers, wanted),
        );
      },
    ),
  );
});
