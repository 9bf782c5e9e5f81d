import type { Team } from '../cup/model/team.ts';
import type { Annotations } from './annotations.ts';
import { listsOf, type Appearance, type Club } from './identity/appearance.ts';
import { confirmations } from './identity/confirm.ts';
import { makeIds } from './ids.ts';
import { chooseName, collectNames, has } from './names.ts';

/** A team for each club, in the order of their entries, with what second sources know of it. */
export function writeTeams(clubs: readonly Club[], annotations: Annotations): Map<Club, Team> {
  const makeId = makeIds();
  return new Map(
    clubs.map((club) => {
      const printed = collectNames(
        club.road.flatMap((at) => linesOf(at).map((line) => ({ name: at.name, line }))),
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

/** The lines of a tie that print the name of a side: its games', and those of its scorers. */
const linesOf = (at: Appearance): number[] =>
  [
    ...at.tie.games.flatMap(({ node }) => [node.home, node.away]),
    ...listsOf(at).map(({ team }) => team),
  ]
    .flatMap(({ text, line }) => (text === at.name ? line : []))
    .toSorted((a, b) => a - b);
