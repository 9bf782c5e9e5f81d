import { mean } from 'd3';
import type { BracketRound } from '../../cup/questions/bracketOnDay.ts';
import { forestOf } from '../../cup/questions/forestOf.ts';
import type { BracketLayout, BracketMetrics } from './bracketLayout.ts';
import { layCards } from './layCards.ts';

/**
 * Lays out one round as an evenly spaced list, with the next round beside it, each tie midway between its feeders.
 * Ties of the next round without a feeder in this one are left out: they have no row in this list. Connectors and
 * stubs stand only between the two columns. The ties of each round must be in bracket order. The layout is empty if
 * there is no round `activeRound`. Pass the `forest` of the rounds where several of them are laid out.
 */
export function layRoundList(
  rounds: readonly BracketRound[],
  activeRound: number,
  metrics: BracketMetrics,
  forest = forestOf(rounds),
): BracketLayout {
  const indexed = rounds.map((round, index) => ({ round, index }));
  const shown = rounds[activeRound] ? indexed.slice(activeRound, activeRound + 2) : [];
  const [active, next] = shown.map(({ round }) => round.ties);
  const listed = new Map(active?.map((tie, row) => [tie.id, row]));
  const peeking = (next ?? []).flatMap((tie): [string, number][] => {
    const row = mean(forest.branchesOf(tie).flatMap(({ id }) => listed.get(id) ?? []));
    return row === undefined ? [] : [[tie.id, row]];
  });
  return layCards(shown, new Map([...listed, ...peeking]), metrics, forest);
}
