import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cup } from '../../../src/cup/model/cup.ts';
import { sideNames } from '../../../src/cup/model/tie.ts';
import { forestOf } from '../../../src/cup/questions/forestOf.ts';
import { tiesOf, treeOf } from '../../../src/cup/questions/ties.ts';
import { layRoundPager, type PagerLayout } from '../../../src/layout/bracket/layRoundPager.ts';
import { anyBracket, roundsOf } from '../anyBracket.ts';
import { boxOf, overlap } from '../geometry.ts';
import { metrics } from '../metrics.ts';

const pitch = metrics.cardWidth + metrics.columnGap;

const forAnyPager = (state: (rounds: Cup['rounds'], pager: PagerLayout, active: number) => void) =>
  fc.assert(
    fc.property(anyBracket(), (shape) => {
      const rounds = roundsOf(shape);
      for (const active of treeOf(rounds).keys())
        state(rounds, layRoundPager(rounds, active, metrics), active);
    }),
    { numRuns: 30 },
  );

describe('layRoundPager', () => {
  it('gives every round a column, one pitch after the last', () => {
    forAnyPager((rounds, { columns, width }) => {
      const tree = treeOf(rounds);
      expect(columns.slice(0, tree.length)).toEqual(
        tree.map(({ id }, round) => ({
          roundId: id,
          x: round * pitch,
          width: metrics.cardWidth,
        })),
      );
      expect(width).toBe(tree.length * pitch - metrics.columnGap);
    });
  });

  it('gives every tie one card, in the column of its round', () => {
    forAnyPager((rounds, { cards, columns }) => {
      expect(cards.map(({ tie }) => tie)).toEqual(tiesOf({ rounds }).map(({ id }) => id));
      for (const { round, x } of cards) expect(x).toBe(columns[round]?.x);
    });
  });

  it('connects the active round to the next, and marks entries in the next', () => {
    forAnyPager((rounds, { connectors, stubs, resting }, active) => {
      const next = treeOf(rounds)[active + 1]?.ties.filter(({ id }) => !resting.has(id)) ?? [];
      const listed = new Set(rounds[active]?.ties.map(({ id }) => id));
      const sides = next.flatMap((tie) => sideNames.map((side) => ({ id: tie.id, ...tie[side] })));
      const fed = sides.filter(({ feeder }) => feeder !== undefined && listed.has(feeder));
      const entries = sides.filter(({ feeder }) => feeder === undefined);
      expect(connectors.map(({ to }) => to).toSorted()).toEqual(fed.map(({ id }) => id).toSorted());
      expect(stubs.map(({ tie }) => tie).toSorted()).toEqual(
        entries.map(({ id }) => id).toSorted(),
      );
    });
  });

  it('rests the ties of the next round without a feeder in the active round', () => {
    forAnyPager((rounds, { resting }, active) => {
      const { branchesOf } = forestOf(treeOf(rounds));
      const listed = new Set(rounds[active]?.ties);
      const unfed = (treeOf(rounds)[active + 1]?.ties ?? []).filter(
        (tie) => !branchesOf(tie).some((branch) => listed.has(branch)),
      );
      expect([...resting]).toEqual(unfed.map(({ id }) => id));
    });
  });

  it('lets no two visible cards overlap, and none lie below the layout', () => {
    forAnyPager((rounds, { cards, resting, height }, active) => {
      const hasFinal = active + 2 >= treeOf(rounds).length;
      const seen = cards
        .filter(
          ({ tie, round }) =>
            ([active, active + 1].includes(round) || (hasFinal && rounds[round]?.aside)) &&
            !resting.has(tie),
        )
        .map(boxOf);
      const clashes = seen.filter((box, index) =>
        seen.slice(0, index).some((other) => overlap(box, other)),
      );
      expect(clashes).toEqual([]);
      expect(seen.filter(({ bottom }) => bottom > height)).toEqual([]);
    });
  });

  it("draws each winner's way out of the active round, shifted to its column", () => {
    forAnyPager((rounds, { connectors, shift, resting }, active) => {
      expect(shift).toBe(active * pitch);
      const listed = new Set(rounds[active]?.ties.map(({ id }) => id));
      const next = rounds[active + 1]?.ties.filter(({ id }) => !resting.has(id)) ?? [];
      const fed = next.flatMap((tie) =>
        sideNames.flatMap((side) => tie[side].feeder ?? []).filter((id) => listed.has(id)),
      );
      expect(connectors.map(({ from }) => from)).toEqual(fed);
    });
  });
});
