import type { Team } from '../cup/team.ts';
import type { Annotations } from './annotations.ts';
import { scorersOf, type Club } from './identity/appearance.ts';
import { confirmations } from './identity/confirm.ts';
import { makeIds } from './ids.ts';
import { chooseName, collectNames, has } from './names.ts';

/** A team for each club, in the order of their entries, with what second sources know of it. */
export function writeTeams(clubs: readonly Club[], annotations: Annotations): Map<Club, Team> {
  const makeId = makeIds();
  return new Map(
    clubs.map((club) => {
      const printed = collectNames(
        club.road.flatMap((at) => [
          { name: at.name, line: at.tie.line },
          ...(scorersOf(at) ? [{ name: at.name, line: scorersOf(at)?.line ?? at.tie.line }] : []),
        ]),
      );
      const name = chooseName(printed, annotations.clubs);
      const because = [...club.because, ...confirmations(printed, annotations.clubs)];
      const known = annotations.teams.find((each) => has(printed, each.name));
      return [
        club,
        {
          id: makeId(name),
          name,
          printed,
          because,
          ...(known?.spellings && { spellings: known.spellings }),
          ...(known?.city && { city: known.city }),
        },
      ];
    }),
  );
}
