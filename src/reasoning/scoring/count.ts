import type { Range } from '../../cup/model/tie.ts';
import { group } from '../../cup/questions/group.ts';
import { parts } from './parts.ts';
import type { Share, Sum } from './sum.ts';
import { span } from './sum.ts';

/** A sum on the way: its place in a state, and what the shares still to come may add to it. */
type Tally = { readonly sum: Sum; readonly at: number; least: number; most: number };

/** What each sum has got so far, or nothing where it comes out anyhow, and in how many ways that can be. */
type State = { readonly got: readonly (number | undefined)[]; readonly ways: bigint };

/** The shares of some sums with the tallies that each adds to. */
const talliesByShare = (sums: readonly Sum[]): ReadonlyMap<Share, readonly Tally[]> =>
  group(
    sums.flatMap((sum, at) => {
      const tally = { sum, at, ...span(sum) };
      return sum.shares.map((share) => [share, tally] as const);
    }),
  );

/** The values of a share that leave each of its sums a chance. */
const choices = (share: Share, tallies: readonly Tally[], { got }: State): Range => {
  let { least, most } = share;
  for (const { sum, at, ...later } of tallies) {
    const sofar = got[at];
    if (sofar === undefined) continue;
    least = Math.max(least, sum.least - sofar - later.most);
    most = Math.min(most, sum.most - sofar - later.least);
  }
  return { least, most };
};

/** The state after a share took a value. Sums that come out anyhow are forgotten, so that states meet again. */
const take = ({ got, ways }: State, tallies: readonly Tally[], value: number): State => {
  const next = [...got];
  for (const { sum, at, ...later } of tallies) {
    const sofar = (got[at] ?? 0) + value;
    const isSafe = sum.least <= sofar + later.least && sofar + later.most <= sum.most;
    next[at] = got[at] === undefined || isSafe ? undefined : sofar;
  }
  return { got: next, ways };
};

const add = (states: Map<string, State>, { got, ways }: State): void => {
  const key = got.join();
  states.set(key, { got, ways: ways + (states.get(key)?.ways ?? 0n) });
};

const countPart = (part: readonly Sum[], budget: { numbers: number }): bigint | undefined => {
  const sidesFirst = part.toSorted((a, b) => Number(b.kind === 'side') - Number(a.kind === 'side'));
  let states: Iterable<State> = [{ got: part.map(() => 0), ways: 1n }];
  for (const [share, tallies] of talliesByShare(sidesFirst)) {
    for (const tally of tallies) {
      tally.least -= share.least;
      tally.most -= share.most;
    }
    const next = new Map<string, State>();
    for (const state of states) {
      const { least, most } = choices(share, tallies, state);
      budget.numbers -= Math.max(1, most - least + 1) * part.length;
      if (budget.numbers < 0) return undefined;
      for (let value = least; value <= most; value++) add(next, take(state, tallies, value));
    }
    states = next.values();
  }
  return [...states].reduce((sum, { ways }) => sum + ways, 0n);
};

/**
 * The number of joint solutions, exactly; undefined if there are too many to count, that is if the states on the way
 * hold more than `numbers` numbers in all. Parts multiply. Within one, shares take their values in turn, and all ways
 * that leave the same to the sums still open are counted together.
 */
export const count = (sums: readonly Sum[], numbers = 2 ** 20): bigint | undefined => {
  const budget = { numbers };
  let ways = 1n;
  for (const part of parts(sums)) {
    const more = countPart(part, budget);
    if (more === undefined) return undefined;
    ways *= more;
  }
  return ways;
};
