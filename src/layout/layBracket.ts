import type { Cup } from '../cup/cup.ts';
import type { BracketLayout, BracketMetrics } from './bracketLayout.ts';
import { layCards } from './layCards.ts';
import { layTree } from './layTree.ts';

/**
 * A whole cup as a bracket: a column a round, a card a tie, each feeder's link, and a stub for each team that enters
 * after the first round. Cards and links stand in the order of the ties. Takes the rounds of a checked cup, in time
 * linear in the ties and the columns that byes and late entries keep free; less where the `places` of `layTree`, which
 * no metrics change, are given.
 */
export const layBracket = (
  rounds: Cup['rounds'],
  metrics: BracketMetrics,
  places = layTree(rounds),
): BracketLayout =>
  layCards(
    rounds.map((round, index) => ({ round, index })),
    places,
    metrics,
  );
