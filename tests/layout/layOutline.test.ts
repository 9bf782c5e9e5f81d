import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxInOutline, layOutline, OUTLINE } from '../../src/layout/layOutline.ts';
import { layBracket } from '../../src/layout/layBracket.ts';
import { anyShape } from '../cups/anyShape.ts';
import { generateCup } from '../cups/generateCup.ts';
import { metrics } from './metrics.ts';

/** The marks of an outline, from its path. */
const marksOf = (path: string) =>
  Array.from(path.matchAll(/M([\d.]+),([\d.]+)h([\d.]+)V([\d.]+)/g), (mark) => {
    const [x = 0, top = 0, width = 0, bottom = 0] = mark.slice(1).map(Number);
    return { left: x, right: x + width, top, bottom };
  });

const layAny = anyShape().map((shape) => layBracket(generateCup(shape).rounds, metrics));

describe('the outline of a bracket', () => {
  test('has a mark where each card stands, and none elsewhere, inside its size', () => {
    fc.assert(
      fc.property(layAny, (layout) => {
        const marks = marksOf(layOutline(layout));
        const across = OUTLINE.width / layout.width;
        const down = OUTLINE.height / layout.height;
        const isAt = (mark: (typeof marks)[number], card: (typeof layout.cards)[number]) =>
          Math.abs(mark.left - card.x * across) < 0.5 &&
          mark.top <= (card.y + card.height / 2) * down + 1e-6 &&
          mark.bottom >= (card.y + card.height / 2) * down - 1e-6;
        for (const card of layout.cards) expect(marks.some((mark) => isAt(mark, card))).toBe(true);
        for (const mark of marks) {
          expect(layout.cards.some((card) => isAt(mark, card))).toBe(true);
          expect(mark.right).toBeLessThanOrEqual(OUTLINE.width);
          expect(mark.bottom).toBeLessThanOrEqual(OUTLINE.height);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('runs cards together that would touch, so that it does not grow with a large cup', () => {
    const path = (teams: number) =>
      layOutline(layBracket(generateCup({ teams, scorers: false }).rounds, metrics)).length;
    expect(path(2048)).toBeLessThan(1.5 * path(512));
  });

  test('draws only the cards it is asked for', () => {
    const layout = layBracket(generateCup({ teams: 24 }).rounds, metrics);
    const final = layout.cards.at(-1);
    expect(marksOf(layOutline(layout, (card) => card === final))).toHaveLength(1);
    expect(layOutline(layout, () => false)).toBe('');
  });
});

test('what is seen has a frame in the outline, never too small and never outside, around its middle', () => {
  const length = fc.double({ min: -500, max: 1_000_500, noNaN: true });
  const size = fc.record({
    width: fc.double({ min: 1, max: 5000, noNaN: true }),
    height: fc.double({ min: 1, max: 1_000_000, noNaN: true }),
  });
  fc.assert(
    fc.property(size, length, length, (bracket, y, tall) => {
      const box = { left: -20, right: bracket.width / 2, top: y, bottom: y + Math.abs(tall) };
      const frame = boxInOutline(box, bracket);
      expect(frame.top).toBeGreaterThanOrEqual(0);
      expect(frame.bottom).toBeLessThanOrEqual(OUTLINE.height);
      expect(frame.bottom - frame.top).toBeGreaterThanOrEqual(8.5);
      expect(frame.left).toBe(0);
      expect(frame.right).toBeCloseTo(OUTLINE.width / 2, 0);
    }),
  );
});
