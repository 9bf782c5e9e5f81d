import { greatCircle, type Place } from './greatCircle.ts';

/** Two places and the kilometres between them. */
export type Apart<P> = { readonly from: P; readonly to: P; readonly kilometres: number };

/** The two places that lie farthest apart as the crow flies, in their order; none where there are not two. */
export function farthestApart<P extends Place>(places: readonly P[]): Apart<P> | undefined {
  let best: Apart<P> | undefined;
  places.forEach((from, index) => {
    for (const to of places.slice(index + 1)) {
      const kilometres = greatCircle(from, to);
      if (!best || kilometres > best.kilometres) best = { from, to, kilometres };
    }
  });
  return best;
}
