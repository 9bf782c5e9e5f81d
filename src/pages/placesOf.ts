import type { Cup } from '../cup/cup.ts';
import { tiesOf } from '../cup/ties.ts';
import { PAGES, type KnownPlace } from '../view/place.ts';

/** Every place of a cup that has an address: bracket, ties, teams, scorers, and the views of the whole cup. */
export const placesOf = (cup: Cup): KnownPlace[] => [
  { view: 'bracket', cup: cup.id },
  ...PAGES.map((view): KnownPlace => ({ view, cup: cup.id })),
  ...tiesOf(cup).map((tie): KnownPlace => ({ view: 'tie', cup: cup.id, tie: tie.id })),
  ...cup.teams.map((team): KnownPlace => ({ view: 'team', cup: cup.id, team: team.id })),
  ...cup.players.map((player): KnownPlace => ({ view: 'scorer', cup: cup.id, scorer: player.id })),
];
