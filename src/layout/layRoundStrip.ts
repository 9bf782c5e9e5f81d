import type { Cup } from '../cup/cup.ts';
import type { BracketLayout, BracketMetrics } from './bracketLayout.ts';
import { layRoundList } from './layRoundList.ts';

/**
 * All rounds side by side, each a list from the top, save the one after the active: its ties stand midway between
 * their feeders. Only the active round has links; they and the stubs are `shift` to the left of where they belong.
 * `resting` ties have no place beside the active round; they wait where their own list will have them.
 */
export type StripLayout = BracketLayout & {
  readonly shift: number;
  readonly resting: ReadonlySet<string>;
};

/** Lays out the strip for the round that is active, for screens that show one round and a bit of the next. */
export function layRoundStrip(
  rounds: Cup['rounds'],
  active: number,
  metrics: BracketMetrics,
): StripLayout {
  const pitch = metrics.cardWidth + metrics.columnGap;
  const lists = rounds.map((_, round) => layRoundList(rounds, round, metrics));
  const shown = lists[active];
  const placed = new Map(shown?.cards.map((card) => [card.tie, card]));
  const own = lists.flatMap(({ cards }, round) => cards.filter((card) => card.round === round));
  return {
    width: rounds.length * pitch - metrics.columnGap,
    height: shown?.height ?? 0,
    columns: lists.flatMap(({ columns }, round) =>
      columns.slice(0, 1).map((column) => ({ ...column, x: round * pitch })),
    ),
    cards: own.map((card) => ({ ...(placed.get(card.tie) ?? card), x: card.round * pitch })),
    links: shown?.links ?? [],
    stubs: shown?.stubs ?? [],
    shift: active * pitch,
    resting: new Set(
      own
        .filter(({ tie, round }) => round === active + 1 && !placed.has(tie))
        .map(({ tie }) => tie),
    ),
  };
}
