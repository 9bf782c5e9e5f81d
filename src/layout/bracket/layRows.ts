import { cluster, hierarchy, min } from 'd3';
import type { BracketRound, BracketTie } from '../../cup/questions/bracketOnDay.ts';
import { forestOf } from '../../cup/questions/forestOf.ts';
import { treeOf } from '../../cup/questions/ties.ts';

/** What all trees stand on. */
type Ground = { readonly id: string; readonly ties: readonly BracketTie[] };

/**
 * The row of each tie in the bracket, by the tie's id: 0 at the top, one unit for a card with its gap. A tie without
 * feeders takes the next free row; any other stands midway between its feeders, the home side's above. Trees stand one below the other. Only the rows
 * are D3's: a tie's column is that of its round, so that a late entrant stands in the round in which it enters.
 */
export function layRows(rounds: readonly BracketRound[]): ReadonlyMap<string, number> {
  const { roots, branchesOf } = forestOf(treeOf(rounds));
  const ground: Ground = { id: '', ties: roots };
  const root = hierarchy<BracketTie | Ground>(ground, (node) =>
    'ties' in node ? node.ties : branchesOf(node),
  );
  const layOut = cluster<BracketTie | Ground>()
    .nodeSize([1, 1])
    .separation(() => 1);
  const [, ...nodes] = layOut(root).descendants();
  // With `nodeSize` D3 puts the root at 0, in the middle of the rows.
  const top = min(nodes, ({ x }) => x) ?? 0;
  return new Map(nodes.map(({ data, x }) => [data.id, x - top]));
}
