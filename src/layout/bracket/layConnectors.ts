import type { Forest } from '../../cup/questions/forestOf.ts';
import { sideNames, type SideName } from '../../cup/model/tie.ts';
import type { BracketTie } from '../../cup/questions/bracketOnDay.ts';
import type { BracketLayout, Card, Connector, Stub } from './bracketLayout.ts';

/** A tie and its card. */
export type TieWithCard = { readonly tie: BracketTie; readonly card: Card };

/**
 * Shares of the gap between two columns, from its right edge: connectors turn left of where stubs begin, and a second one
 * of its tie where no other does.
 */
const FIRST = { turn: 5 / 8, corner: 1 / 4 };
const SECOND = { turn: 7 / 8, corner: 1 / 8 };
const STUB = 3 / 8;

/** Lays out what stands between the columns: a connector for each feeder with a card, a stub for each later entry. */
export function layConnectors(
  placed: readonly TieWithCard[],
  gap: number,
  { branchesOf }: Forest<BracketTie>,
): Pick<BracketLayout, 'connectors' | 'stubs'> {
  const byId = new Map(placed.map((each) => [each.tie.id, each]));
  const connectors: Connector[] = [];
  const stubs: Stub[] = [];
  for (const to of placed)
    for (const side of sideNames) {
      const { feeder } = to.tie[side];
      const from = feeder === undefined ? undefined : byId.get(feeder);
      if (from) {
        const isSecond =
          !branchesOf(to.tie).includes(from.tie) || connectors.at(-1)?.from === feeder;
        connectors.push(layConnector(from, to, side, gap, isSecond));
      } else if (feeder === undefined && to.card.x > 0) stubs.push(layStub(to, side, gap));
    }
  return { connectors, stubs };
}

function layConnector(
  from: TieWithCard,
  to: TieWithCard,
  side: SideName,
  gap: number,
  isSecond: boolean,
): Connector {
  const { rowY, x, width } = from.card;
  const { team } = to.tie[side];
  const row = wayOut(from.tie, team);
  const start = { x: x + width, y: row ? rowY[row] : (rowY.home + rowY.away) / 2 };
  const end = { x: to.card.x, y: to.card.rowY[side] };
  const { turn, corner } = isSecond ? SECOND : FIRST;
  return {
    from: from.tie.id,
    to: to.tie.id,
    side,
    team,
    start,
    end,
    turn: end.x - gap * turn,
    corner: Math.min(gap * corner, Math.abs(end.y - start.y) / 2),
    ...(isSecond && { isSecond }),
  };
}

/** The side that a team went on from; none before anybody has won. */
const wayOut = ({ winner, ...sides }: BracketTie, team: string | undefined) =>
  winner === 'both' ? sideNames.find((side) => sides[side].team === team) : winner;

const layStub = ({ tie, card }: TieWithCard, side: SideName, gap: number): Stub => ({
  tie: tie.id,
  side,
  team: tie[side].team,
  x1: card.x - gap * STUB,
  x2: card.x,
  y: card.rowY[side],
});
