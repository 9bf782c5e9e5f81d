import type { Box } from './box.ts';
import type { BracketLayout, Card, Link, Stub } from './bracketLayout.ts';
import { indexBoxes } from './indexBoxes.ts';

/** What of a bracket touches a rectangle: its cards column by column from top to bottom, its links and its stubs. */
export type BracketPart = Pick<BracketLayout, 'cards' | 'links' | 'stubs'>;

/**
 * Answers what of a bracket touches a rectangle; see `indexBoxes`. Made once for a layout, whose links and stubs may
 * stand `shift` to the left of where they belong.
 */
export function indexBracket(layout: BracketLayout, shift = 0): (view: Box) => BracketPart {
  const cards = indexBoxes(layout.cards, boxOfCard);
  const links = indexBoxes(layout.links, boxOfLink);
  const stubs = indexBoxes(layout.stubs, boxOfStub);
  return (view) => {
    const shifted = { ...view, left: view.left - shift, right: view.right - shift };
    return { cards: cards(view), links: links(shifted), stubs: stubs(shifted) };
  };
}

/** A card's box. */
export const boxOfCard = ({ x, y, width, height }: Card): Box => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});

/** A box around all of a link. */
export const boxOfLink = ({ start, end }: Link): Box => ({
  left: start.x,
  right: end.x,
  top: Math.min(start.y, end.y),
  bottom: Math.max(start.y, end.y),
});

/** A stub's line as a box. */
export const boxOfStub = ({ x1, x2, y }: Stub): Box => ({ left: x1, right: x2, top: y, bottom: y });
