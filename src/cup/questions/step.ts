import type { Tie } from '../model/tie.ts';
import { waysInto, type Placed } from './ties.ts';

/** Ways to go from a tie to another: along its winner's road, to what fed it, and within its round. */
export type Direction = 'next' | 'feeder' | 'up' | 'down' | 'first' | 'last';

/**
 * The tie that lies in a direction, by id; none at the edge of the bracket. Of two feeders it is the one last come
 * from, else the upper, home's.
 */
export function stepFrom(
  ties: ReadonlyMap<string, Placed>,
  id: string,
  direction: Direction,
  cameFrom?: string,
): string | undefined {
  const placed = ties.get(id);
  if (!placed) return undefined;
  const { tie, next } = placed;
  const feeders = waysInto(tie);
  const column = columnOf(ties, placed);
  const at = column.indexOf(tie);
  const targets = {
    next: next?.id,
    feeder: feeders.find((feeder) => feeder === cameFrom) ?? feeders[0],
    up: column[at - 1]?.id,
    down: column[at + 1]?.id,
    first: column[0]?.id,
    last: column.at(-1)?.id,
  };
  return targets[direction];
}

/** The ties above and below one another: those of a round; asides stand under the final. */
const columnOf = (ties: ReadonlyMap<string, Placed>, { round, stage }: Placed): readonly Tie[] =>
  stage === 'round'
    ? round.ties
    : Array.from(ties.values()).flatMap((each) => (each.stage === 'round' ? [] : each.tie));
