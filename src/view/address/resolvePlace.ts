import { findPlayer } from '../../cup/questions/findPlayer.ts';
import { findTeam } from '../../cup/questions/findTeam.ts';
import { findTie } from '../../cup/questions/findTie.ts';
import type { CupIndex } from '../../cup/questions/indexCup.ts';
import type { Place } from './place.ts';

/** The place of a cup that a place names by an alias; the very same place where it has none, or nothing is called so. */
export function resolvePlace(index: CupIndex, place: Place): Place {
  switch (place.view) {
    case 'tie': {
      const tie = findTie(index, place.tie)?.tie.id;
      return tie === undefined || tie === place.tie ? place : { ...place, tie };
    }
    case 'team': {
      const team = findTeam(index.cup, place.team)?.id;
      return team === undefined || team === place.team ? place : { ...place, team };
    }
    case 'scorer': {
      const scorer = findPlayer(index.cup, place.scorer)?.id;
      return scorer === undefined || scorer === place.scorer ? place : { ...place, scorer };
    }
    default:
      return place;
  }
}
