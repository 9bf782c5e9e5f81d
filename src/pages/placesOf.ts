import type { Cup } from '../cup/model/cup.ts';
import { tiesOf } from '../cup/questions/ties.ts';
import { pagesOf, type KnownPlace } from '../view/address/place.ts';

/** Every place of a cup that has a page: the bracket, the views of the whole cup, ties, teams and scorers. */
export const placesOf = (cup: Cup): KnownPlace[] => [
  { view: 'bracket', cup: cup.id },
  ...pagesOf(cup).map((view): KnownPlace => ({ view, cup: cup.id })),
  ...tiesOf(cup).map((tie): KnownPlace => ({ view: 'tie', cup: cup.id, tie: tie.id })),
  ...cup.teams.map((team): KnownPlace => ({ view: 'team', cup: cup.id, team: team.id })),
  ...cup.players.map((player): KnownPlace => ({ view: 'scorer', cup: cup.id, scorer: player.id })),
];
