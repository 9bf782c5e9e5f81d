import type { Cup } from '../../cup/model/cup.ts';
import { tiesOf } from '../../cup/questions/ties.ts';
import type { BracketLayout, Connector, Stub } from '../../layout/bracket/bracketLayout.ts';
import { drawConnector } from '../../layout/bracket/drawConnector.ts';
import type { Colours } from '../colours.ts';
import { drawCard, type CardStyle } from './drawCard.ts';

/** A laid-out bracket as SVG: connectors below cards, those of the highlighted road on top of the others. */
export function drawTree(rounds: Cup['rounds'], layout: BracketLayout, style: CardStyle): string {
  const ties = new Map(tiesOf({ rounds }).map((tie) => [tie.id, tie]));
  const { colours, road } = style;
  const isOnRoad = ({ team }: Connector | Stub): boolean => team === road;
  const connectors = layout.connectors.toSorted(
    (a, b) => Number(isOnRoad(a)) - Number(isOnRoad(b)),
  );
  return [
    ...connectors.map((connector) => {
      const path = drawConnector(connector);
      return isOnRoad(connector) ? drawRoad(path, colours) : drawLine(path, colours.link, 1.5);
    }),
    ...layout.stubs.map((stub) => drawStub(stub, isOnRoad(stub), colours)),
    ...layout.cards.map((card) => {
      const tie = ties.get(card.tie);
      return tie ? drawCard(tie, card, style) : '';
    }),
  ].join('');
}

/** A line of the highlighted road: gold with a thin dark edge. */
export const drawRoad = (path: string, { goldEdge, goldFill }: Colours): string =>
  drawLine(path, goldEdge, 3.2) + drawLine(path, goldFill, 2.2);

const drawLine = (path: string, colour: string, width: number): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;

export function drawStub(
  { x1, x2, y }: Pick<Stub, 'x1' | 'x2' | 'y'>,
  isOnRoad: boolean,
  { goldEdge, blue }: Colours,
): string {
  const colour = isOnRoad ? goldEdge : blue;
  return (
    `<path d="M${x1 + 3} ${y}H${x2}" stroke="${colour}" stroke-dasharray="2 2.5"/>` +
    `<circle cx="${x1}" cy="${y}" r="2.5" fill="${colour}"/>`
  );
}
