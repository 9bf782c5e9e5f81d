import type { BracketRound } from '../../cup/questions/bracketOnDay.ts';
import { forestOf } from '../../cup/questions/forestOf.ts';
import { treeOf } from '../../cup/questions/ties.ts';
import type { BracketLayout, BracketMetrics } from './bracketLayout.ts';
import { layAsides } from './layAsides.ts';
import { layRoundList } from './layRoundList.ts';

/**
 * All rounds side by side, each a list from the top, except the one after the active round: its ties stand midway
 * between their feeders. What stands beside the tree stands under the final. Only the active round has connectors; draw them and the stubs `shift` to the right of their
 * coordinates. `resting` are the ties of the next round without a feeder in the active one: they keep the place of
 * their own list, and are not to be seen beside the active round.
 */
export type PagerLayout = BracketLayout & {
  readonly shift: number;
  readonly resting: ReadonlySet<string>;
};

/** Lays out the rounds for screens that show the active round and a part of the next one. */
export function layRoundPager(
  rounds: readonly BracketRound[],
  active: number,
  metrics: BracketMetrics,
): PagerLayout {
  const pitch = metrics.cardWidth + metrics.columnGap;
  const tree = treeOf(rounds);
  const forest = forestOf(tree);
  const lists = tree.map((_, round) => layRoundList(tree, round, metrics, forest));
  const shown = lists[active];
  const placed = new Map(shown?.cards.map((card) => [card.tie, card]));
  const own = lists.flatMap(({ cards }, round) => cards.filter((card) => card.round === round));
  const layout = {
    width: tree.length * pitch - metrics.columnGap,
    height: shown?.height ?? 0,
    columns: lists.flatMap(({ columns }, round) =>
      columns.slice(0, 1).map((column) => ({ ...column, x: round * pitch })),
    ),
    cards: own.map((card) => ({ ...(placed.get(card.tie) ?? card), x: card.round * pitch })),
    connectors: shown?.connectors ?? [],
    stubs: shown?.stubs ?? [],
  };
  return {
    ...layAsides(layout, rounds, metrics),
    shift: active * pitch,
    resting: new Set(
      own
        .filter(({ tie, round }) => round === active + 1 && !placed.has(tie))
        .map(({ tie }) => tie),
    ),
  };
}
