import { sideNames, type SideName, type Tie } from '../cup/tie.ts';
import type { Card, Link, Stub } from './bracketLayout.ts';

/** A tie and its card. */
export type Placed = { readonly tie: Tie; readonly card: Card };

/** Shares of a gutter, from its right edge: links turn at one, stubs end before it, so that they never meet. */
const TURN = 5 / 8;
const STUB = 3 / 8;
const CORNER = 1 / 4;

/** What stands in the gutters between columns: a link where a side's feeder is placed, a stub where a team enters. */
export function layGutters(
  placed: readonly Placed[],
  gap: number,
): { readonly links: Link[]; readonly stubs: Stub[] } {
  const byId = new Map(placed.map((each) => [each.tie.id, each]));
  const sides = placed.flatMap((to) => sideNames.map((side) => ({ to, side })));
  return {
    links: sides.flatMap(({ to, side }) => {
      const from = byId.get(to.tie[side].feeder ?? '');
      return from ? [layLink(from, to, side, gap)] : [];
    }),
    stubs: sides
      .filter(({ to, side }) => to.card.x > 0 && to.tie[side].feeder === undefined)
      .map(({ to, side }) => layStub(to, side, gap)),
  };
}

function layLink(from: Placed, to: Placed, side: SideName, gap: number): Link {
  const start = { x: from.card.x + from.card.width, y: from.card.rows[from.tie.winner] };
  const end = { x: to.card.x, y: to.card.rows[side] };
  return {
    from: from.tie.id,
    to: to.tie.id,
    side,
    team: to.tie[side].team,
    start,
    end,
    turn: end.x - gap * TURN,
    corner: Math.min(gap * CORNER, Math.abs(end.y - start.y) / 2),
  };
}

const layStub = ({ tie, card }: Placed, side: SideName, gap: number): Stub => ({
  tie: tie.id,
  side,
  team: tie[side].team,
  x1: card.x - gap * STUB,
  x2: card.x,
  y: card.rows[side],
});
