import type { BracketRound } from '../../cup/questions/bracketOnDay.ts';
import { forestOf } from '../../cup/questions/forestOf.ts';
import { treeOf } from '../../cup/questions/ties.ts';
import type { BracketLayout, BracketMetrics } from './bracketLayout.ts';
import { layAsides } from './layAsides.ts';
import { layCards } from './layCards.ts';
import { layRows } from './layRows.ts';

/**
 * Lays out all rounds of a checked cup: a column for each round, a card for each tie, a connector for each feeder, and
 * a stub for each team that enters after the first round. What stands beside the tree stands under the final. Cards and connectors are in the order of the ties. With
 * `metrics.final` the final, to which all other ties lead, is larger and has room for its plinth. Pass the `rows` of
 * `layRows` where only the metrics change: they do not depend on them.
 */
export function layBracket(
  rounds: readonly BracketRound[],
  metrics: BracketMetrics,
  rows = layRows(rounds),
): BracketLayout {
  const tree = treeOf(rounds);
  const forest = forestOf(tree);
  const { final, ...plain } = metrics;
  const sizes: BracketMetrics = final && forest.roots.length === 1 ? { ...plain, final } : plain;
  const shown = tree.map((round, index, { length }) => {
    const isLast = index === length - 1;
    return { round, index, ...(isLast && sizes.final) };
  });
  return layAsides(layCards(shown, rows, sizes, forest), rounds, sizes);
}
