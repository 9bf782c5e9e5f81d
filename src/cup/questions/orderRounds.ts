import type { Round } from '../model/cup.ts';
import type { Tie } from '../model/tie.ts';
import { forestOf } from './forestOf.ts';
import { treeOf } from './ties.ts';

/**
 * Rounds with their ties from top to bottom: what feeds a home side stands above what feeds its away side, all the
 * way from the final, so that no two lines of the bracket cross, but second ones of ties from which both sides
 * went on. Ties outside the tree keep the end.
 */
export function orderRounds(rounds: readonly Round[]): Round[] {
  const { roots, branchesOf } = forestOf(treeOf(rounds));
  const places = new Map<string, number>();
  const waiting = roots.toReversed();
  for (let tie = waiting.pop(); tie; tie = waiting.pop()) {
    places.set(tie.id, places.size);
    waiting.push(...branchesOf(tie).toReversed());
  }
  const placeOf = (tie: Tie) => places.get(tie.id) ?? places.size;
  return rounds.map((round) => ({
    ...round,
    ties: round.ties.toSorted((a, b) => placeOf(a) - placeOf(b)),
  }));
}
