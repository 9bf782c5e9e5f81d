import type { Issue } from '../issue.ts';
import type { PairNode } from './pairing/pairNode.ts';
import type { Annotations } from './annotations.ts';
import type { Ids } from './nameRounds.ts';

/**
 * Annotations of ties, teams and scorers that the record does not have. A slip of the pen there would otherwise drop,
 * without a word, what a second source says.
 */
export function findStrays(ids: Ids, annotations: Annotations): Issue[] {
  const ties = new Map<string, PairNode>();
  for (const [node, id] of ids) if (node.type === 'tie') ties.set(id, node);
  const nodes = [...ties.values()];
  const teams = new Set(nodes.flatMap(({ home, away }) => [home.text, away.text]));
  const named = new Set(
    nodes.flatMap(({ scorers }) =>
      scorers.flatMap((list) => list.scorers.map(({ name }) => name.text)),
    ),
  );
  return [
    ...(['decided', 'counted', 'sheets'] as const).flatMap((list) =>
      annotations[list].flatMap(({ tie }, index) =>
        strays(ties, [tie], `${list}.${index}.tie`, 'a tie of the record'),
      ),
    ),
    ...annotations.counted.flatMap(({ tie, counts, side }, index) => {
      const node = ties.get(tie);
      if (node && node.games.length > 1) {
        const expected = 'a tie of one match';
        return strays(new Set(), [tie], `counted.${index}.tie`, expected);
      }
      const listed = node && namesOn(node, node[side].text);
      const place = `counted.${index}.counts`;
      return listed ? strays(listed, Object.keys(counts), place, 'a scorer of that side') : [];
    }),
    ...annotations.teams.flatMap(({ name }, index) =>
      strays(teams, [name], `teams.${index}.name`, 'a team of the record'),
    ),
    ...annotations.fullNames.flatMap(({ team, name }, index) => [
      ...strays(teams, [team], `fullNames.${index}.team`, 'a team of the record'),
      ...strays(named, [name], `fullNames.${index}.name`, 'a scorer of the record'),
    ]),
  ];
}

const namesOn = ({ scorers }: PairNode, team: string): Set<string> =>
  new Set(
    scorers
      .filter((list) => list.team.text === team)
      .flatMap((list) => list.scorers.map(({ name }) => name.text)),
  );

const strays = (
  known: { readonly has: (name: string) => boolean },
  names: readonly string[],
  place: string,
  expected: string,
): Issue[] =>
  names
    .filter((name) => !known.has(name))
    .map((name) => ({
      kind: 'fault',
      place: `annotations.${place}`,
      found: JSON.stringify(name),
      expected,
    }));
