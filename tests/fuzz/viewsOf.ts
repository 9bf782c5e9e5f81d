import { nodesOf, pickOf } from './nodes.ts';

const idsIn = (data: unknown, path: RegExp): string[] =>
  nodesOf(data).flatMap((node) =>
    path.test(node.path) && typeof node.value === 'string' ? [node.value] : [],
  );

/** One address of every view of a cup whatever its JSON holds; a number picks the tie, team and scorer. */
export const viewsOf = (data: unknown, at: number): readonly string[] => {
  const one = (path: RegExp, other: string): string => pickOf(idsIn(data, path), at) ?? other;
  const team = one(/^teams\.\d+\.id$/, 'a');
  return [
    '/cup/',
    `/cup/${one(/^rounds\.\d+\.ties\.\d+\.id$/, 'a/b')}/`,
    `/cup/${one(/^rounds\.\d+\.ties\.\d+\.id$/, 'a/b')}/?team=${team}`,
    '/cup/table/',
    '/cup/record/#L3',
    '/cup/checks/',
    `/cup/teams/${team}/`,
    `/cup/scorers/${one(/^players\.\d+\.id$/, 'a')}/`,
    '/cup/final/no-such-tie/',
  ];
};
