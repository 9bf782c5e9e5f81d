import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexBracket } from '../../../src/layout/bracket/indexBracket.ts';
import { layBracket } from '../../../src/layout/bracket/layBracket.ts';
import { tiesInView } from '../../../src/layout/bracket/tiesInView.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { metrics } from '../metrics.ts';

test('exactly the ties of a round from its first to its last in view are in view', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(anyShape(), share, share, (shape, from, to) => {
      const { rounds } = generateCup(shape);
      const layout = layBracket(rounds, metrics);
      const [top = 0, bottom = 0] = [from, to]
        .map((part) => part * layout.height)
        .toSorted((a, b) => a - b);
      const cards = indexBracket(layout)({ left: 0, right: layout.width, top, bottom }).cards;
      const inView = tiesInView(cards);
      for (const card of layout.cards) {
        const { first = Infinity, last = -Infinity } = inView.get(card.round) ?? {};
        const isInView = card.y <= bottom && card.y + card.height >= top;
        expect(first <= card.place && card.place <= last).toBe(isInView);
      }
    }),
    { numRuns: 60 },
  );
});

test('a round with nothing in view has no range', () => {
  expect(tiesInView([]).size).toBe(0);
});
