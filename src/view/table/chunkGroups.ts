import type { Round } from '../../cup/model/cup.ts';
import type { Placed } from '../../cup/questions/ties.ts';
import type { TieGroup } from './groupTies.ts';

/** Rows that are rendered together; `isFirst` for the first chunk of a round. */
export type Chunk = {
  readonly round?: Round | undefined;
  readonly isFirst: boolean;
  readonly ties: readonly Placed[];
};

/** Splits groups into chunks of at most `size` rows, in order; no chunk holds rows of two groups. */
export const chunkGroups = (groups: readonly TieGroup[], size: number): Chunk[] =>
  groups.flatMap(({ round, ties }) =>
    Array.from({ length: Math.ceil(ties.length / size) }, (_, at) => ({
      round,
      isFirst: at === 0,
      ties: ties.slice(at * size, (at + 1) * size),
    })),
  );
