import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexBoxes } from '../../../src/layout/bracket/indexBoxes.ts';
import type { Box } from '../../../src/layout/geometry.ts';
import { touch } from '../geometry.ts';

/** A box on a coarse grid, so that borders often meet. */
const anyBox = (): fc.Arbitrary<Box> =>
  fc
    .record({
      left: fc.integer({ min: 0, max: 20 }),
      top: fc.integer({ min: 0, max: 20 }),
      width: fc.integer({ min: 0, max: 8 }),
      height: fc.integer({ min: 0, max: 8 }),
    })
    .map(({ left, top, width, height }) => ({
      left,
      right: left + width,
      top,
      bottom: top + height,
    }));

const itself = (box: Box): Box => box;

describe('indexBoxes', () => {
  it('finds the same as looking at every box', () => {
    fc.assert(
      fc.property(fc.array(anyBox(), { maxLength: 60 }), anyBox(), (boxes, view) => {
        const found = indexBoxes(boxes, itself)(view);
        const expected = boxes.filter((box) => touch(box, view));
        expect(found).toHaveLength(expected.length);
        expect(new Set(found)).toEqual(new Set(expected));
      }),
    );
  });

  it('returns them by right edge, and from top to bottom where it is the same', () => {
    fc.assert(
      fc.property(fc.array(anyBox()), anyBox(), (boxes, view) => {
        const found = indexBoxes(boxes, itself)(view);
        expect(found).toEqual(found.toSorted((a, b) => a.right - b.right || a.top - b.top));
      }),
    );
  });
});
