import type { Cup } from '../model/cup.ts';
import type { Player, Team } from '../model/team.ts';
import type { OnDay } from './bracketOnDay.ts';
import { placeTies, type Placed } from './ties.ts';

/** A cup with its ties, teams and players by id. Names that a checked cup holds are always found. */
export type CupIndex = {
  readonly cup: Cup;
  readonly ties: ReadonlyMap<string, Placed>;
  readonly teams: ReadonlyMap<string, Team>;
  readonly players: ReadonlyMap<string, Player>;
  /** The day in whose evening the cup is shown; none where the whole cup is. */
  readonly onDay?: OnDay;
};

/** Indexes a checked cup, in time linear to its ties. */
export const indexCup = (cup: Cup): CupIndex => ({
  cup,
  ties: placeTies(cup),
  teams: new Map(cup.teams.map((team) => [team.id, team])),
  players: new Map(cup.players.map((player) => [player.id, player])),
});

/** Whether all ties of an index are played. Before that nothing is said of the whole cup. */
export const isWhole = ({ onDay }: CupIndex): boolean => !onDay || onDay.open.size === 0;
