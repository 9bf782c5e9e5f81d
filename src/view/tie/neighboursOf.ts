import type { Picked } from '../../cup/questions/picked.ts';
import type { Placed } from '../../cup/questions/ties.ts';

/** The ids of the ties before and after a tie; none at either end. */
export type Neighbours = {
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
};

/** The neighbours of a tie on the road of the team that is picked, where the tie is on it; else in its round. */
export function neighboursOf({ tie, round }: Placed, picked: Picked | undefined): Neighbours {
  const road = picked?.kind === 'team' && picked.ties.has(tie.id) ? [...picked.ties] : undefined;
  const ids = road ?? round.ties.map(({ id }) => id);
  const at = ids.indexOf(tie.id);
  return { previous: ids[at - 1], next: ids[at + 1] };
}
