import type { Player, Team } from '../cup/model/team.ts';
import type { Annotations } from './annotations.ts';
import type { Club } from './identity/appearance.ts';
import { confirmations } from './identity/confirm.ts';
import type { Scorer } from './identity/players.ts';
import { makeIds } from './ids.ts';
import { chooseName, collectNames, has } from './names.ts';

/** A player for each scorer, in the order of the record, with the full name where a second source has one. */
export function writePlayers(
  scorers: readonly Scorer[],
  teams: ReadonlyMap<Club, Team>,
  annotations: Annotations,
): Map<Scorer, Player> {
  const makeId = makeIds();
  return new Map(
    scorers.flatMap((scorer) => {
      const team = teams.get(scorer.club);
      if (!team) return [];
      const printed = collectNames(scorer.listings);
      const name = chooseName(printed, annotations.players);
      const because = [...scorer.because, ...confirmations(printed, annotations.players)];
      const known = annotations.fullNames.find(
        (each) => has(printed, each.name) && team.printed.some((at) => at.name === each.team),
      );
      const full = known && { fullName: { name: known.fullName, source: known.source } };
      return [
        [scorer, { id: makeId(team.id, name), name, team: team.id, printed, because, ...full }],
      ];
    }),
  );
}
