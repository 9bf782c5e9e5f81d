import type { Cup } from '../../src/cup/model/cup.ts';
import { tiesOf } from '../../src/cup/questions/ties.ts';
import { sideNames } from '../../src/cup/model/tie.ts';
import { wentOn } from '../../src/cup/questions/facts.ts';
import type {
  BracketLayout,
  BracketMetrics,
  Card,
} from '../../src/layout/bracket/bracketLayout.ts';
import type { Box } from '../../src/layout/geometry.ts';
import { boxesOf, boxOf, lineOf, overlap, pointsOf, touch } from './geometry.ts';

/** A part of the drawing: its name and its box. */
type Part = { readonly name: string; readonly box: Box };

/**
 * The flaws of a bracket layout, a phrase each. None if connectors and stubs end at the right rows, and nothing
 * overlaps, crosses, comes too close or lies outside.
 */
export function findFlaws(
  rounds: Cup['rounds'],
  layout: BracketLayout,
  { rowGap, headHeight = 0 }: BracketMetrics,
): string[] {
  const cards = layout.cards.map((card) => ({ name: card.tie, box: boxOf(card) }));
  const roomy = cards.map(({ name, box }) => ({
    name,
    box: { ...box, bottom: box.bottom + rowGap },
  }));
  // A second connector of a tie from which both sides went on may cross what lies between.
  const connectors = layout.connectors.flatMap((connector) => {
    if (connector.isSecond) return [];
    const name = `the connector from ${connector.from}`;
    return boxesOf(connector).map((box) => ({ name, box }));
  });
  const stubs = layout.stubs.map((stub) => ({
    name: `the stub of ${stub.team}`,
    box: lineOf(stub),
  }));
  const page = { left: 0, right: layout.width, top: headHeight, bottom: layout.height };
  return [
    ...findLooseEnds(rounds, layout),
    ...findStrays([...cards, ...connectors, ...stubs], page),
    ...findPairs(roomy, roomy, overlap),
    ...findPairs(connectors, cards, overlap),
    ...findPairs(connectors, [...connectors, ...stubs], touch),
  ];
}

/** Paths are rounded to three decimals. */
const isAt = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) < 0.001;

function findLooseEnds(
  rounds: Cup['rounds'],
  { cards, connectors, stubs }: BracketLayout,
): string[] {
  const ties = new Map(tiesOf({ rounds }).map((tie) => [tie.id, tie]));
  /** The row of the team that goes on. */
  const rowOf = ({ rowY }: Card, id: string, team: string | undefined) => {
    const tie = ties.get(id);
    const side = sideNames.find((each) => tie && wentOn(tie, each) && tie[each].team === team);
    return side && rowY[side];
  };
  const cardOf = new Map(cards.map((card) => [card.tie, card]));
  const loose = connectors.filter((connector) => {
    const [from, to] = [cardOf.get(connector.from), cardOf.get(connector.to)];
    if (!from || !to) return true;
    const points = pointsOf(connector);
    const [x1, y1] = points.at(0) ?? [];
    const [x2, y2] = points.at(-1) ?? [];
    const starts =
      isAt(x1, from.x + from.width) && isAt(y1, rowOf(from, connector.from, connector.team));
    return !starts || !isAt(x2, to.x) || !isAt(y2, to.rowY[connector.side]);
  });
  const adrift = stubs.filter(({ tie, side, x1, x2, y }) => {
    const card = cardOf.get(tie);
    return x1 >= x2 || x2 !== card?.x || y !== card.rowY[side];
  });
  return [
    ...loose.map(({ from, to }) => `a loose connector from ${from} to ${to}`),
    ...adrift.map(({ team }) => `a loose stub of ${team}`),
  ];
}

const findStrays = (parts: readonly Part[], page: Box): string[] =>
  parts
    .filter(({ box }) => {
      const isAcross = box.left >= page.left && box.right <= page.right;
      return !isAcross || box.top < page.top || box.bottom > page.bottom;
    })
    .map(({ name }) => `${name} outside`);

const findPairs = (
  some: readonly Part[],
  others: readonly Part[],
  clash: (a: Box, b: Box) => boolean,
): string[] =>
  some.flatMap((one) =>
    others
      .filter((other) => other.name !== one.name && clash(one.box, other.box))
      .map((other) => `${one.name} meets ${other.name}`),
  );
