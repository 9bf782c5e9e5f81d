import { max } from 'd3';
import type { BracketRound } from '../../cup/questions/bracketOnDay.ts';
import type { BracketLayout, BracketMetrics, Card, Column } from './bracketLayout.ts';

/**
 * Adds the rounds beside the tree to a bracket that is laid out without them: under everything in its last column, each
 * a heading and its ties one below the other. No connector leads there, so none is crossed.
 */
export function layAsides(
  layout: BracketLayout,
  rounds: readonly BracketRound[],
  { cardWidth, cardHeight, rowGap, headHeight = 0, final }: BracketMetrics,
): BracketLayout {
  const above = layout.columns.at(-1);
  if (!above) return layout;
  const lowest = layout.cards.filter(({ x }) => x === above.x);
  const [cards, columns]: [Card[], Column[]] = [[...layout.cards], [...layout.columns]];
  const x = above.x + (above.width - cardWidth) / 2;
  let bottom = (max(lowest, ({ y, height }) => y + height) ?? 0) + (final?.below ?? 0);
  rounds.forEach((round, index) => {
    if (!round.aside) return;
    columns.push({ roundId: round.id, x, width: cardWidth, y: bottom + rowGap });
    bottom += headHeight;
    round.ties.forEach(({ id }, place) => {
      const y = bottom + rowGap;
      const rowY = { home: y + cardHeight / 4, away: y + (cardHeight * 3) / 4 };
      const size = { width: cardWidth, height: cardHeight, scale: 1 };
      cards.push({ tie: id, round: index, place, x, y, ...size, rowY });
      bottom = y + cardHeight;
    });
  });
  return { ...layout, height: Math.max(layout.height, bottom), columns, cards };
}
