import type { Cup } from '../../src/cup/model/cup.ts';

/**
 * A plain record of a cup, its teams called `Team<n>x`; and one that calls some of them `New Team<n>x` from their
 * second tie on, where that is in the very next round: after a bye nobody could know a club under another name.
 */
export function renameClubs(cup: Cup, flips: readonly boolean[]) {
  const roundsOf = new Map<string, number[]>(cup.teams.map(({ id }) => [id, []]));
  cup.rounds.forEach(({ ties }, round) => {
    for (const { home, away } of ties) {
      for (const { team } of [home, away]) roundsOf.get(team)?.push(round);
    }
  });
  const newNameOf = (team: string, round: number) => {
    const [entry = 0, next] = roundsOf.get(team) ?? [];
    const isRenamed = next === entry + 1 && flips[Number(team.slice(1)) % flips.length];
    return `${isRenamed && round > entry ? 'New ' : ''}${nameOf(team)}`;
  };
  return { plain: writeTies(cup, nameOf), text: writeTies(cup, newNameOf) };
}

const nameOf = (team: string): string => `Team${team.slice(1)}x`;

const writeTies = (cup: Cup, write: (team: string, round: number) => string): string =>
  cup.rounds
    .flatMap(({ name, ties }, round) => [
      `==${name}==`,
      ...ties.map(({ home, away, winner }) => {
        const score = winner === 'home' ? '2-1' : '1-2';
        return `${write(home.team, round)} ${score} ${write(away.team, round)}`;
      }),
    ])
    .join('\n');

/** The name that a club of such a record had at first. */
export const plainName = (name: string): string => name.replace('New ', '');
