import { feedersOf } from './ties.ts';

type Fed = { readonly feeder?: string | undefined };

/** A tie as far as the tree needs it. */
type Branch = { readonly id: string; readonly home: Fed; readonly away: Fed };

/**
 * The ties that feed no other, those of the last rounds first: in a whole cup one, the final. And from each tie the ones
 * that feed it, home before away, each once: one from which both sides went on is a branch of the tie that is reached
 * first, always taking the upper branch first.
 */
export type Forest<T> = {
  readonly roots: readonly T[];
  readonly branchesOf: (tie: T) => readonly T[];
};

/** The trees that the rounds of a cup form, without those beside the tree. */
export function forestOf<T extends Branch>(
  rounds: readonly { readonly ties: readonly T[] }[],
): Forest<T> {
  const ties = rounds.flatMap((round) => round.ties);
  const free = new Map(ties.map((tie) => [tie.id, tie] as const));
  const fed = new Set(ties.flatMap(feedersOf));
  const roots = rounds.toReversed().flatMap((round) => round.ties.filter(({ id }) => !fed.has(id)));
  const branches = new Map<T, readonly T[]>();
  const waiting = roots.toReversed();
  for (let tie = waiting.pop(); tie; tie = waiting.pop()) {
    const own = feedersOf(tie).flatMap((id) => {
      const branch = free.get(id);
      free.delete(id);
      return branch ?? [];
    });
    branches.set(tie, own);
    waiting.push(...own.toReversed());
  }
  return { roots, branchesOf: (tie) => branches.get(tie) ?? [] };
}
