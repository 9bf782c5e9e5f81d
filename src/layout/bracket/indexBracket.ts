import type { Box } from '../geometry.ts';
import type { BracketLayout, Card, Connector, Stub } from './bracketLayout.ts';
import { indexBoxes } from './indexBoxes.ts';

/** The part of a bracket in a viewport: cards by column from top to bottom, connectors and stubs. */
export type BracketPart = Pick<BracketLayout, 'cards' | 'connectors' | 'stubs'>;

/**
 * Returns a function that finds the part of a bracket in a viewport; see `indexBoxes` for its cost. Connectors and
 * stubs are drawn `shift` to the right of their coordinates.
 */
export function indexBracket(layout: BracketLayout, shift = 0): (viewport: Box) => BracketPart {
  const cards = indexBoxes(layout.cards, boxOfCard);
  const connectors = indexBoxes(layout.connectors, boxOfConnector);
  const stubs = indexBoxes(layout.stubs, boxOfStub);
  return (viewport) => {
    const shifted = { ...viewport, left: viewport.left - shift, right: viewport.right - shift };
    return { cards: cards(viewport), connectors: connectors(shifted), stubs: stubs(shifted) };
  };
}

const boxOfCard = ({ x, y, width, height }: Card): Box => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});

const boxOfConnector = ({ start, end }: Connector): Box => ({
  left: start.x,
  right: end.x,
  top: Math.min(start.y, end.y),
  bottom: Math.max(start.y, end.y),
});

const boxOfStub = ({ x1, x2, y }: Stub): Box => ({ left: x1, right: x2, top: y, bottom: y });
