import type { Cup } from './cup.ts';
import type { Player, Team } from './team.ts';
import { placeTies, type Placed } from './ties.ts';

/** A cup with its ties, teams and players by id. Names that a checked cup holds are always found. */
export type CupIndex = {
  readonly cup: Cup;
  readonly ties: ReadonlyMap<string, Placed>;
  readonly teams: ReadonlyMap<string, Team>;
  readonly players: ReadonlyMap<string, Player>;
};

/** Indexes a checked cup, in time linear to its ties. */
export const indexCup = (cup: Cup): CupIndex => ({
  cup,
  ties: placeTies(cup),
  teams: new Map(cup.teams.map((team) => [team.id, team])),
  players: new Map(cup.players.map((player) => [player.id, player])),
});
