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
 * `metrics.final` the final is larger and has room for its plinth. Pass the `rows` of `layRows` where only the metrics
 * change: they do not depend on them.
 */
export const layBracket = (
  rounds: readonly BracketRound[],
  metrics: BracketMetrics,
  rows = layRows(rounds),
): BracketLayout =>
  layAsides(
    layCards(
      treeOf(rounds).map((round, index, { length }) => {
        const isFinal = index === length - 1;
        return { round, index, ...(isFinal && metrics.final) };
      }),
      rows,
      metrics,
      forestOf(treeOf(rounds)),
    ),
    rounds,
    metrics,
  );
