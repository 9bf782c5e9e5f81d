import { otherSide, sideNames, type SideName } from '../cup/tie.ts';
import type { ScorerNode, TieNode } from '../parser/syntax.ts';
import { scorersOf, type Appearance, type Club } from './identity/appearance.ts';
import type { Listing } from './identity/players.ts';

/** A side of a tie with its club, and which of the club's ties it is, from 0. */
export type Seat = { readonly club: Club; readonly step: number; readonly at: Appearance };

/** The two seats of every tie, in printed order. */
export type Seats = ReadonlyMap<TieNode, Readonly<Record<SideName, Seat>>>;

/** Sets every club in its seats. Each tie must have a club on both sides, as `findClubs` leaves them. */
export function setSeats(clubs: readonly Club[]): Seats {
  const seats = new Map<TieNode, Partial<Record<SideName, Seat>>>();
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
        const { line = 0, scorers = [] } = scorersOf(pair[side].at) ?? {};
        return scorers.map((node) => {
          const { club, step } = pair[node.ownGoal ? otherSide(side) : side];
          return [node, { club, step, name: node.name.text, line }] as const;
        });
      }),
    ),
  );
