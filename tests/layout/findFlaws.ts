import type { Cup } from '../../src/cup/cup.ts';
import { tiesOf } from '../../src/cup/ties.ts';
import type { BracketLayout, BracketMetrics } from '../../src/layout/bracketLayout.ts';
import { boxesOf, boxOf, lineOf, overlap, pointsOf, touch, type Box } from './geometry.ts';

/** Something drawn: what it is called, and where it is. */
type Part = { readonly name: string; readonly box: Box };

/**
 * What is wrong with a layout of cards, a phrase each: none where links and stubs end at the right rows, and nothing
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
  const links = layout.links.flatMap((link) => {
    const name = `the link from ${link.from}`;
    return boxesOf(link).map((box) => ({ name, box }));
  });
  const stubs = layout.stubs.map((stub) => ({
    name: `the stub of ${stub.team}`,
    box: lineOf(stub),
  }));
  const page = { left: 0, right: layout.width, top: headHeight, bottom: layout.height };
  return [
    ...findLooseEnds(rounds, layout),
    ...findStrays([...cards, ...links, ...stubs], page),
    ...findPairs(roomy, roomy, overlap),
    ...findPairs(links, cards, overlap),
    ...findPairs(links, [...links, ...stubs], touch),
  ];
}

/** Paths are written to three places. */
const isAt = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) < 0.001;

function findLooseEnds(rounds: Cup['rounds'], { cards, links, stubs }: BracketLayout): string[] {
  const winners = new Map(tiesOf({ rounds }).map(({ id, winner }) => [id, winner]));
  const cardOf = new Map(cards.map((card) => [card.tie, card]));
  const loose = links.filter((link) => {
    const [from, to] = [cardOf.get(link.from), cardOf.get(link.to)];
    const winner = winners.get(link.from);
    if (!from || !to || !winner) return true;
    const points = pointsOf(link);
    const [x1, y1] = points.at(0) ?? [];
    const [x2, y2] = points.at(-1) ?? [];
    const starts = isAt(x1, from.x + from.width) && isAt(y1, from.rows[winner]);
    return !starts || !isAt(x2, to.x) || !isAt(y2, to.rows[link.side]);
  });
  const adrift = stubs.filter(({ tie, side, x1, x2, y }) => {
    const card = cardOf.get(tie);
    return x1 >= x2 || x2 !== card?.x || y !== card.rows[side];
  });
  return [
    ...loose.map(({ from, to }) => `a loose link from ${from} to ${to}`),
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
