import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxInMinimap, layMinimap, MINIMAP } from '../../../src/layout/bracket/layMinimap.ts';
import { layBracket } from '../../../src/layout/bracket/layBracket.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { anyBracket, roundsOf } from '../anyBracket.ts';
import { metrics } from '../metrics.ts';

/** The marks of a minimap, from its path. */
const marksOf = (path: string) =>
  Array.from(path.matchAll(/M([\d.]+),([\d.]+)h([\d.]+)V([\d.]+)/g), (mark) => {
    const [x = 0, top = 0, width = 0, bottom = 0] = mark.slice(1).map(Number);
    return { left: x, right: x + width, top, bottom };
  });

const layAny = anyBracket().map((shape) => layBracket(roundsOf(shape), metrics));

describe('layMinimap', () => {
  test('marks every card, and nothing else, within its size', () => {
    fc.assert(
      fc.property(layAny, (layout) => {
        const marks = marksOf(layMinimap(layout));
        const across = MINIMAP.width / layout.width;
        const down = MINIMAP.height / layout.height;
        const isAt = (mark: (typeof marks)[number], card: (typeof layout.cards)[number]) =>
          Math.abs(mark.left - card.x * across) < 0.5 &&
          mark.top <= (card.y + card.height / 2) * down + 1e-6 &&
          mark.bottom >= (card.y + card.height / 2) * down - 1e-6;
        for (const card of layout.cards) expect(marks.some((mark) => isAt(mark, card))).toBe(true);
        for (const mark of marks) {
          expect(layout.cards.some((card) => isAt(mark, card))).toBe(true);
          expect(mark.right).toBeLessThanOrEqual(MINIMAP.width);
          expect(mark.bottom).toBeLessThanOrEqual(MINIMAP.height);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('merges cards that would touch, so that the path does not grow with a large cup', () => {
    const path = (teams: number) =>
      layMinimap(layBracket(generateCup({ teams, scorers: false }).rounds, metrics)).length;
    expect(path(2048)).toBeLessThan(1.5 * path(512));
  });

  test('draws only the cards asked for', () => {
    const layout = layBracket(generateCup({ teams: 24 }).rounds, metrics);
    const final = layout.cards.at(-1);
    expect(marksOf(layMinimap(layout, (card) => card === final))).toHaveLength(1);
    expect(layMinimap(layout, () => false)).toBe('');
  });
});

test('the frame of a viewport is inside the minimap, visible, and around the middle of the viewport', () => {
  const length = fc.double({ min: -500, max: 1_000_500, noNaN: true });
  const size = fc.record({
    width: fc.double({ min: 1, max: 5000, noNaN: true }),
    height: fc.double({ min: 1, max: 1_000_000, noNaN: true }),
  });
  fc.assert(
    fc.property(size, length, length, (bracket, y, tall) => {
      const box = { left: -20, right: bracket.width / 2, top: y, bottom: y + Math.abs(tall) };
      const frame = boxInMinimap(box, bracket);
      expect(frame.top).toBeGreaterThanOrEqual(0);
      expect(frame.bottom).toBeLessThanOrEqual(MINIMAP.height);
      expect(frame.bottom - frame.top).toBeGreaterThanOrEqual(8.5);
      expect(frame.left).toBe(0);
      expect(frame.right).toBeCloseTo(MINIMAP.width / 2, 0);
    }),
  );
});
