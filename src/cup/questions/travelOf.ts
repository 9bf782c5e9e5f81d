import { greatCircle } from './greatCircle.ts';
import type { CupIndex } from './indexCup.ts';
import type { City } from '../model/team.ts';
import type { Tie } from '../model/tie.ts';
import { roadOf } from './ties.ts';
import { isDecided, isPlayed } from './facts.ts';

/** A way from one city to the city of a tie's home side; 0 kilometres where the team was there already. */
export type Leg = {
  readonly tie: Tie;
  readonly from: City;
  readonly to: City;
  readonly kilometres: number;
};

/** A team's travel. `unplayed` and `unplaced` are ties that it leaves out: nobody played, or no city is known. */
export type Travel = {
  readonly legs: readonly Leg[];
  readonly kilometres: number;
  readonly unplayed: readonly Tie[];
  readonly unplaced: readonly Tie[];
};

/**
 * How far a team's road led it as the crow flies: from its own city to the home side's city of its first tie, and
 * on from each tie's to the next one's, not home in between. It takes the side that is named first for the one at
 * home, and a club's city for its ground; without a city of its own a team sets out from its first tie's.
 */
export function travelOf({ cup, teams }: CupIndex, team: string): Travel {
  const road = roadOf(cup, team);
  const played = road.filter(isPlayed);
  const cityOf = (tie: Tie) => teams.get(tie.home.team)?.city;
  const stops = played.flatMap((tie) => {
    const city = cityOf(tie);
    return city ? [{ tie, city }] : [];
  });
  const start = teams.get(team)?.city;
  const legs = stops.flatMap(({ tie, city }, index) => {
    const from = stops[index - 1]?.city ?? start;
    return from ? [{ tie, from, to: city, kilometres: greatCircle(from, city) }] : [];
  });
  return {
    legs,
    kilometres: legs.reduce((sum, { kilometres }) => sum + kilometres, 0),
    unplayed: road.filter((tie) => !isPlayed(tie) && isDecided(tie)),
    unplaced: played.filter((tie) => !cityOf(tie)),
  };
}
