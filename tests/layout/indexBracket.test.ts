import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link } from '../../src/layout/bracketLayout.ts';
import { indexBracket } from '../../src/layout/indexBracket.ts';
import { layBracket } from '../../src/layout/layBracket.ts';
import { layRoundStrip } from '../../src/layout/layRoundStrip.ts';
import { anyShape } from '../cups/anyShape.ts';
import { generateCup } from '../cups/generateCup.ts';
import { boxesOf, boxOf, lineOf, touch, type Box } from './geometry.ts';
import { metrics } from './metrics.ts';

/** A view somewhere in a bracket, by shares of its width and height. */
const anyView = () =>
  fc.tuple(...[0, 1, 2, 3].map(() => fc.double({ min: 0, max: 1, noNaN: true })));

function viewOf(shares: readonly number[], { width, height }: { width: number; height: number }) {
  const [a = 0, b = 0, c = 0, d = 0] = shares;
  return {
    left: Math.min(a, b) * width,
    right: Math.max(a, b) * width,
    top: Math.min(c, d) * height,
    bottom: Math.max(c, d) * height,
  };
}

const isSeen = (link: Link, view: Box): boolean => boxesOf(link).some((box) => touch(box, view));

describe('indexBracket', () => {
  it('finds every card, link and stub in a view, and no card or stub beside it', () => {
    fc.assert(
      fc.property(anyShape(), anyView(), (shape, shares) => {
        const { rounds } = generateCup(shape);
        for (const layout of [layBracket(rounds, metrics), layRoundStrip(rounds, 0, metrics)]) {
          const view = viewOf(shares, layout);
          const { cards, links, stubs } = indexBracket(layout)(view);
          expect(new Set(cards)).toEqual(
            new Set(layout.cards.filter((card) => touch(boxOf(card), view))),
          );
          expect(new Set(stubs)).toEqual(
            new Set(layout.stubs.filter((stub) => touch(lineOf(stub), view))),
          );
          const found = new Set(links);
          const missed = layout.links.filter((link) => isSeen(link, view) && !found.has(link));
          expect(missed).toEqual([]);
        }
      }),
    );
  });

  it('looks for links and stubs that stand to the left of where they belong', () => {
    const { rounds } = generateCup({ teams: 64 });
    const strip = layRoundStrip(rounds, 2, metrics);
    const view = { left: 0, right: metrics.cardWidth, top: 0, bottom: strip.height };
    const moved = { ...view, left: strip.shift, right: strip.shift + metrics.cardWidth };
    const find = indexBracket(strip, strip.shift);
    expect(strip.links).not.toEqual([]);
    expect(find(moved).links).toHaveLength(strip.links.length);
    expect(find(view).links).toEqual([]);
  });

  it('gives a window of 8,192 teams a few dozen links at most', () => {
    const { rounds } = generateCup({ teams: 8192, byes: 0.1, lateEntries: 0.1 });
    const layout = layBracket(rounds, metrics);
    const find = indexBracket(layout);
    for (const share of [0, 0.1, 0.3, 0.5, 0.7, 0.9]) {
      const top = share * layout.height;
      const view = { left: 0, right: layout.width, top, bottom: top + 900 };
      const { cards, links, stubs } = find(view);
      expect(cards.length + links.length + stubs.length).toBeLessThan(160);
    }
  });
});
