import type { CupIndex } from './indexCup.ts';
import { travelOf, type Leg } from './travelOf.ts';

/** The journeys of all teams to their ties of the day that a cup is shown as of, see `travelOf`; none for a whole cup. */
export function legsOnDay(index: CupIndex): Leg[] {
  const { cup, onDay } = index;
  if (!onDay) return [];
  return cup.teams
    .flatMap(({ id }) => travelOf(index, id).legs)
    .filter(({ tie, kilometres }) => kilometres > 0 && onDay.played.has(tie.id));
}
