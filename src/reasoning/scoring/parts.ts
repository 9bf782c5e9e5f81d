import { group } from '../../cup/questions/group.ts';
import type { Sum } from './sum.ts';
import { isOpen, isSlack } from './sum.ts';

/**
 * Splits sums into parts that say nothing about one another. Only an open share links two sums, and a sum that
 * forbids nothing links no shares, so in a knockout cup a part is seldom more than a few sides of one team.
 */
export const parts = (sums: readonly Sum[]): readonly (readonly Sum[])[] => {
  const binding = sums.filter((sum) => !isSlack(sum));
  const neighbours = group(
    binding.flatMap((sum) => sum.shares.filter(isOpen).map((share) => [share, sum])),
  );
  const placed = new Set<Sum>();
  const found: Sum[][] = [];
  for (const start of binding) {
    if (placed.has(start)) continue;
    const part = new Set([start]);
    // A set's iterator also visits what is added on the way.
    for (const sum of part)
      for (const share of sum.shares)
        for (const next of neighbours.get(share) ?? []) part.add(next);
    for (const sum of part) placed.add(sum);
    found.push([...part]);
  }
  return found;
};
