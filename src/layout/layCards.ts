import type { Round } from '../cup/cup.ts';
import type { BracketLayout, BracketMetrics } from './bracketLayout.ts';
import { layGutters, type Placed } from './layGutters.ts';

/** A round that is shown, with its index in the cup. */
export type ShownRound = { readonly round: Round; readonly index: number };

/**
 * Columns, cards, links and stubs of the rounds shown, left to right. `places` says how far down a tie stands, in
 * cards with their gaps; a tie without a place is left out, and with it its links.
 */
export function layCards(
  shown: readonly ShownRound[],
  places: ReadonlyMap<string, number>,
  metrics: BracketMetrics,
): BracketLayout {
  const { cardWidth, cardHeight, columnGap, rowGap, headHeight = 0 } = metrics;
  const columns = shown.map(({ round }, column) => ({
    roundId: round.id,
    x: column * (cardWidth + columnGap),
    width: cardWidth,
  }));
  const placed: Placed[] = [];
  shown.forEach(({ round, index }, column) => {
    const x = column * (cardWidth + columnGap);
    round.ties.forEach((tie, place) => {
      const down = places.get(tie.id);
      if (down === undefined) return;
      const y = headHeight + down * (cardHeight + rowGap);
      const rows = { home: y + cardHeight / 4, away: y + (cardHeight * 3) / 4 };
      const [width, height] = [cardWidth, cardHeight];
      placed.push({ tie, card: { tie: tie.id, round: index, place, x, y, width, height, rows } });
    });
  });
  return {
    width: columns.reduce((most, { x, width }) => Math.max(most, x + width), 0),
    height: placed.reduce((most, { card }) => Math.max(most, card.y + card.height), headHeight),
    columns,
    cards: placed.map(({ card }) => card),
    ...layGutters(placed, columnGap),
  };
}
