import { groups } from 'd3';
import type { Round } from '../../cup/model/cup.ts';
import type { Placed } from '../../cup/questions/ties.ts';
import type { Column } from './sortTies.ts';

/** A group of rows: those of a round, or all where the rounds are mixed. */
export type TieGroup = { readonly round?: Round; readonly ties: readonly Placed[] };

/** Groups sorted ties by round if that is the order, else into one group. */
export function groupTies(ties: readonly Placed[], column: Column): TieGroup[] {
  if (column !== 'round') return [{ ties }];
  return groups(ties, ({ round }) => round).map(([round, each]) => ({ round, ties: each }));
}
