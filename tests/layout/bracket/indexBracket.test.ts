import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Connector } from '../../../src/layout/bracket/bracketLayout.ts';
import { indexBracket } from '../../../src/layout/bracket/indexBracket.ts';
import { layBracket } from '../../../src/layout/bracket/layBracket.ts';
import { layRoundPager } from '../../../src/layout/bracket/layRoundPager.ts';
import { generateCup } from '../../cups/generateCup.ts';
import type { Box } from '../../../src/layout/geometry.ts';
import { anyBracket, roundsOf } from '../anyBracket.ts';
import { boxesOf, boxOf, lineOf, touch } from '../geometry.ts';
import { metrics } from '../metrics.ts';

/** A viewport somewhere in a bracket, as shares of its width and height. */
const anyViewport = () =>
  fc.tuple(...[0, 1, 2, 3].map(() => fc.double({ min: 0, max: 1, noNaN: true })));

function viewportOf(
  shares: readonly number[],
  { width, height }: { width: number; height: number },
) {
  const [a = 0, b = 0, c = 0, d = 0] = shares;
  return {
    left: Math.min(a, b) * width,
    right: Math.max(a, b) * width,
    top: Math.min(c, d) * height,
    bottom: Math.max(c, d) * height,
  };
}

const isVisible = (connector: Connector, viewport: Box): boolean =>
  boxesOf(connector).some((box) => touch(box, viewport));

describe('indexBracket', () => {
  it('finds every card, connector and stub in a viewport, and no card or stub outside it', () => {
    fc.assert(
      fc.property(anyBracket(), anyViewport(), (shape, shares) => {
        const rounds = roundsOf(shape);
        for (const layout of [layBracket(rounds, metrics), layRoundPager(rounds, 0, metrics)]) {
          const viewport = viewportOf(shares, layout);
          const { cards, connectors, stubs } = indexBracket(layout)(viewport);
          expect(new Set(cards)).toEqual(
            new Set(layout.cards.filter((card) => touch(boxOf(card), viewport))),
          );
          expect(new Set(stubs)).toEqual(
            new Set(layout.stubs.filter((stub) => touch(lineOf(stub), viewport))),
          );
          const found = new Set(connectors);
          const missed = layout.connectors.filter(
            (connector) => isVisible(connector, viewport) && !found.has(connector),
          );
          expect(missed).toEqual([]);
        }
      }),
    );
  });

  it('finds connectors and stubs that are drawn to the right of their coordinates', () => {
    const { rounds } = generateCup({ teams: 64 });
    const pager = layRoundPager(rounds, 2, metrics);
    const viewport = { left: 0, right: metrics.cardWidth, top: 0, bottom: pager.height };
    const moved = { ...viewport, left: pager.shift, right: pager.shift + metrics.cardWidth };
    const find = indexBracket(pager, pager.shift);
    expect(pager.connectors).not.toEqual([]);
    expect(find(moved).connectors).toHaveLength(pager.connectors.length);
    expect(find(viewport).connectors).toEqual([]);
  });

  it('finds fewer than 160 parts in a window of 8,192 teams', () => {
    const { rounds } = generateCup({ teams: 8192, byes: 0.1, lateEntries: 0.1 });
    const layout = layBracket(rounds, metrics);
    const find = indexBracket(layout);
    for (const share of [0, 0.1, 0.3, 0.5, 0.7, 0.9]) {
      const top = share * layout.height;
      const viewport = { left: 0, right: layout.width, top, bottom: top + 900 };
      const { cards, connectors, stubs } = find(viewport);
      expect(cards.length + connectors.length + stubs.length).toBeLessThan(160);
    }
  });
});
