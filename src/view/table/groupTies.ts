import { groups } from 'd3';
import type { Round } from '../../cup/cup.ts';
import type { Placed } from '../../cup/ties.ts';
import type { Column } from './sortTies.ts';

/** Rows that stand together: those of a round, or all where the rounds are mixed. */
export type TieGroup = { readonly round?: Round; readonly ties: readonly Placed[] };

/** Sorted ties in groups: by round if that is the order, else in one. */
export function groupTies(ties: readonly Placed[], column: Column): TieGroup[] {
  if (column !== 'round') return [{ ties }];
  return groups(ties, ({ round }) => round).map(([round, each]) => ({ round, ties: each }));
}
