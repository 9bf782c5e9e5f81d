import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexBracket } from '../../src/layout/indexBracket.ts';
import { layBracket } from '../../src/layout/layBracket.ts';
import { placesInView } from '../../src/layout/placesInView.ts';
import { anyShape } from '../cups/anyShape.ts';
import { generateCup } from '../cups/generateCup.ts';
import { metrics } from './metrics.ts';

test('the ties of a round between the first and the last in view are all in view, and no others are', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(anyShape(), share, share, (shape, from, to) => {
      const { rounds } = generateCup(shape);
      const layout = layBracket(rounds, metrics);
      const [top = 0, bottom = 0] = [from, to]
        .map((part) => part * layout.height)
        .toSorted((a, b) => a - b);
      const seen = indexBracket(layout)({ left: 0, right: layout.width, top, bottom }).cards;
      const places = placesInView(seen);
      for (const card of layout.cards) {
        const { first = Infinity, last = -Infinity } = places.get(card.round) ?? {};
        const isSeen = card.y <= bottom && card.y + card.height >= top;
        expect(first <= card.place && card.place <= last).toBe(isSeen);
      }
    }),
    { numRuns: 60 },
  );
});

test('a round of which nothing is in view has no entry', () => {
  expect(placesInView([]).size).toBe(0);
});
