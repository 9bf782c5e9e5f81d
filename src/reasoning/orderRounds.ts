import type { Round } from '../cup/cup.ts';
import type { Tie } from '../cup/tie.ts';
import { feedersOf } from '../cup/ties.ts';

/**
 * Rounds with their ties from top to bottom: what feeds a home side stands above what feeds its away side, all the
 * way from the final, so that no two lines of the bracket cross. Ties outside the tree keep the end.
 */
export function orderRounds(rounds: readonly Round[]): Round[] {
  const ties = new Map(rounds.flatMap((round) => round.ties).map((tie) => [tie.id, tie] as const));
  const places = new Map<string, number>();
  const waiting: Tie[] = rounds.at(-1)?.ties.toReversed() ?? [];
  for (let tie = waiting.pop(); tie; tie = waiting.pop()) {
    places.set(tie.id, places.size);
    const fed = feedersOf(tie).flatMap((feeder) => ties.get(feeder) ?? []);
    waiting.push(...fed.toReversed());
  }
  const placeOf = (tie: Tie) => places.get(tie.id) ?? places.size;
  return rounds.map((round) => ({
    ...round,
    ties: round.ties.toSorted((a, b) => placeOf(a) - placeOf(b)),
  }));
}
