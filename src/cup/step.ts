import { feedersOf, type Placed } from './ties.ts';

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
  const { tie, round, next } = placed;
  const feeders = feedersOf(tie);
  const at = round.ties.indexOf(tie);
  const targets = {
    next: next?.id,
    feeder: feeders.find((feeder) => feeder === cameFrom) ?? feeders[0],
    up: round.ties[at - 1]?.id,
    down: round.ties[at + 1]?.id,
    first: round.ties[0]?.id,
    last: round.ties.at(-1)?.id,
  };
  return targets[direction];
}
