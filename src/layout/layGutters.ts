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
  const byId = new Map<string, Placed>();
  for (const each of placed) byId.set(each.tie.id, each);
  const links: Link[] = [];
  const stubs: Stub[] = [];
  for (const to of placed)
    for (const side of sideNames) {
      const { feeder } = to.tie[side];
      const from = feeder === undefined ? undefined : byId.get(feeder);
      if (from) links.push(layLink(from, to, side, gap));
      else if (feeder === undefined && to.card.x > 0) stubs.push(layStub(to, side, gap));
    }
  return { links, stubs };
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
