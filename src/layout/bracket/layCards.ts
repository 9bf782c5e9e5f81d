import { max } from 'd3';
import type { BracketRound, BracketTie } from '../../cup/questions/bracketOnDay.ts';
import type { Forest } from '../../cup/questions/forestOf.ts';
import type { BracketLayout, BracketMetrics, FinalMetrics } from './bracketLayout.ts';
import { layConnectors, type TieWithCard } from './layConnectors.ts';

/** A round to lay out, with its index in the cup. The final's card may be larger, with room around it. */
export type ShownRound = Partial<FinalMetrics> & {
  readonly round: BracketRound;
  readonly index: number;
};

/**
 * Lays out the columns, cards, connectors and stubs of some rounds, from left to right. `rows` has the row of each
 * tie, in cards with their gaps; a tie without a row is left out, with its connectors. `forest` is that of all rounds. Only the last of the rounds may
 * be larger than the others.
 */
export function layCards(
  shown: readonly ShownRound[],
  rows: ReadonlyMap<string, number>,
  metrics: BracketMetrics,
  forest: Forest<BracketTie>,
): BracketLayout {
  const { cardWidth, cardHeight, columnGap, rowGap, headHeight = 0 } = metrics;
  const top = headHeight + roomAbove(shown, rows, metrics);
  const placed: TieWithCard[] = [];
  const columns = shown.map(({ round, index, scale = 1 }, column) => {
    const x = column * (cardWidth + columnGap);
    const [width, height] = [cardWidth * scale, cardHeight * scale];
    round.ties.forEach((tie, place) => {
      const row = rows.get(tie.id);
      if (row === undefined) return;
      const y = top + row * (cardHeight + rowGap) + (cardHeight - height) / 2;
      const rowY = { home: y + height / 4, away: y + (height * 3) / 4 };
      const card = { tie: tie.id, round: index, place, x, y, width, height, scale, rowY };
      placed.push({ tie, card });
    });
    return { roundId: round.id, x, width };
  });
  const below = shown.at(-1)?.below ?? 0;
  const lastRound = shown.at(-1)?.index;
  const bottomOf = ({ card }: TieWithCard) =>
    card.y + card.height + (card.round === lastRound ? below : 0);
  return {
    width: max(columns, (column) => column.x + column.width) ?? 0,
    height: max(placed, bottomOf) ?? headHeight,
    columns,
    cards: placed.map(({ card }) => card),
    ...layConnectors(placed, columnGap, forest),
  };
}

/** How far all cards move down so that the larger ones, with the room above them, start below the headings. */
function roomAbove(
  shown: readonly ShownRound[],
  rows: ReadonlyMap<string, number>,
  { cardHeight, rowGap }: BracketMetrics,
): number {
  const last = shown.at(-1);
  if (!last) return 0;
  const { scale = 1, above = 0 } = last;
  const [first] = last.round.ties;
  const row = rows.get(first?.id ?? '') ?? 0;
  const reach = (cardHeight * (scale - 1)) / 2 + above;
  return Math.max(0, reach - row * (cardHeight + rowGap));
}
