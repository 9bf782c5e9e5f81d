import type { Round } from '../../cup/cup.ts';
import type { Placed } from '../../cup/ties.ts';
import type { TieGroup } from './groupTies.ts';

/** A few rows that are drawn together; `round` is named before the first of those that belong to it. */
export type Chunk = {
  readonly round?: Round | undefined;
  readonly isFirst: boolean;
  readonly ties: readonly Placed[];
};

/** Groups of rows in chunks of so many at most, in their order; none holds rows of two groups. */
export const chunkGroups = (groups: readonly TieGroup[], size: number): Chunk[] =>
  groups.flatMap(({ round, ties }) =>
    Array.from({ length: Math.ceil(ties.length / size) }, (_, at) => ({
      round,
      isFirst: at === 0,
      ties: ties.slice(at * size, (at + 1) * size),
    })),
  );
