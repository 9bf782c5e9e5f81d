import { otherSide, sideNames, type SideName } from '../cup/model/tie.ts';
import type { ScorerNode } from '../parser/syntax.ts';
import type { PairNode } from './pairing/pairNode.ts';
import { listsOf, type Appearance, type Club } from './identity/appearance.ts';
import type { Listing } from './identity/players.ts';

/** A side of a tie with its club, and which of the club's ties it is, from 0. */
export type Seat = { readonly club: Club; readonly step: number; readonly at: Appearance };

/** The two seats of every tie, in printed order. */
export type Seats = ReadonlyMap<PairNode, Readonly<Record<SideName, Seat>>>;

/** Sets every club in its seats. Each tie must have a club on both sides, as `findClubs` leaves them. */
export function setSeats(clubs: readonly Club[]): Seats {
  const seats = new Map<PairNode, Partial<Record<SideName, Seat>>>();
  for (const club of clubs) {
    club.road.forEach((at, step) => {
      seats.set(at.tie, { ...seats.get(at.tie), [at.side]: { club, step, at } });
    });
  }
  const printed = [...seats].toSorted(([a], [b]) => a.line - b.line);
  return new Map(
    printed.flatMap(([tie, { home, away }]) => (home && away ? [[tie, { home, away }]] : [])),
  );
}

/** Every scorer in printed order, listed at the club it plays for: for an own goal, the other one. */
export const listScorers = (seats: Seats): Map<ScorerNode, Listing> =>
  new Map(
    [...seats.values()].flatMap((pair) =>
      sideNames.flatMap((side) => {
        return listsOf(pair[side].at).flatMap((list) =>
          list.scorers.map((node) => {
            const { club, step } = pair[node.ownGoal ? otherSide(side) : side];
            const { text: name, line } = node.name;
            return [node, { club, step, name, line, list }] as const;
          }),
        );
      }),
    ),
  );
