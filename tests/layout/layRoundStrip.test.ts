import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cup } from '../../src/cup/cup.ts';
import { sideNames } from '../../src/cup/tie.ts';
import { tiesOf } from '../../src/cup/ties.ts';
import { layRoundStrip, type StripLayout } from '../../src/layout/layRoundStrip.ts';
import { anyShape } from '../cups/anyShape.ts';
import { generateCup } from '../cups/generateCup.ts';
import { boxOf, overlap } from './geometry.ts';
import { metrics } from './metrics.ts';

const pitch = metrics.cardWidth + metrics.columnGap;

const forAnyStrip = (state: (rounds: Cup['rounds'], strip: StripLayout, active: number) => void) =>
  fc.assert(
    fc.property(anyShape(), (shape) => {
      const { rounds } = generateCup(shape);
      for (const active of rounds.keys())
        state(rounds, layRoundStrip(rounds, active, metrics), active);
    }),
    { numRuns: 30 },
  );

describe('layRoundStrip', () => {
  it('gives every round a column, one pitch behind the last', () => {
    forAnyStrip((rounds, { columns, width }) => {
      expect(columns).toEqual(
        rounds.map(({ id }, round) => ({
          roundId: id,
          x: round * pitch,
          width: metrics.cardWidth,
        })),
      );
      expect(width).toBe(rounds.length * pitch - metrics.columnGap);
    });
  });

  it('gives every tie one card, in the column of its round', () => {
    forAnyStrip((rounds, { cards, columns }) => {
      expect(cards.map(({ tie }) => tie)).toEqual(tiesOf({ rounds }).map(({ id }) => id));
      for (const { round, x } of cards) expect(x).toBe(columns[round]?.x);
    });
  });

  it('joins the cards of the active round and the next, and marks entries in the next', () => {
    forAnyStrip((rounds, { links, stubs, resting }, active) => {
      const next = rounds[active + 1]?.ties.filter(({ id }) => !resting.has(id)) ?? [];
      const listed = new Set(rounds[active]?.ties.map(({ id }) => id));
      const sides = next.flatMap((tie) => sideNames.map((side) => ({ id: tie.id, ...tie[side] })));
      const fed = sides.filter(({ feeder }) => feeder !== undefined && listed.has(feeder));
      const entries = sides.filter(({ feeder }) => feeder === undefined);
      expect(links.map(({ to }) => to).toSorted()).toEqual(fed.map(({ id }) => id).toSorted());
      expect(stubs.map(({ tie }) => tie).toSorted()).toEqual(
        entries.map(({ id }) => id).toSorted(),
      );
    });
  });

  it('rests the ties of the next round that none of the active one feeds', () => {
    forAnyStrip((rounds, { resting }, active) => {
      const listed = new Set(rounds[active]?.ties.map(({ id }) => id));
      const unfed = (rounds[active + 1]?.ties ?? []).filter(
        (tie) => !sideNames.some((side) => listed.has(tie[side].feeder ?? '')),
      );
      expect([...resting]).toEqual(unfed.map(({ id }) => id));
    });
  });

  it('lets no two cards that are seen overlap, nor lie lower than the strip', () => {
    forAnyStrip((_, { cards, resting, height }, active) => {
      const seen = cards
        .filter(({ tie, round }) => [active, active + 1].includes(round) && !resting.has(tie))
        .map(boxOf);
      const clashes = seen.filter((box, index) =>
        seen.slice(0, index).some((other) => overlap(box, other)),
      );
      expect(clashes).toEqual([]);
      expect(seen.filter(({ bottom }) => bottom > height)).toEqual([]);
    });
  });

  it("draws each winner's way out of the active round, shifted to its column", () => {
    forAnyStrip((rounds, { links, shift }, active) => {
      expect(shift).toBe(active * pitch);
      const listed = new Set(rounds[active]?.ties.map(({ id }) => id));
      const fed = (rounds[active + 1]?.ties ?? []).flatMap((tie) =>
        sideNames.flatMap((side) => tie[side].feeder ?? []).filter((id) => listed.has(id)),
      );
      expect(links.map(({ from }) => from)).toEqual(fed);
    });
  });
});
