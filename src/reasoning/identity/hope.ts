import type { SideName } from '../../cup/model/tie.ts';
import { ahead } from '../../cup/questions/tally.ts';
import { isWinnerDoubted } from '../../cup/questions/facts.ts';
import type { PairNode } from '../pairing/pairNode.ts';
import type { Club } from './appearance.ts';

/**
 * A tie whose winner has not been seen again yet: one of `clubs` must play in a later round. Two clubs where the
 * tie line itself does not say which one: it was level, or a walkover.
 */
export type Hope = { readonly tie: PairNode; readonly clubs: readonly Club[] };

/** The side that a score shows to have won, or a shoot-out behind it; nothing where that is in doubt. */
export function winnerByScore({ outcome, doubts }: PairNode): SideName | undefined {
  if (outcome.kind !== 'score' || isWinnerDoubted({ doubts })) return undefined;
  return ahead(outcome.score) ?? (outcome.shootout && ahead(outcome.shootout));
}

/** The side that a tie itself shows to have won: by its score, else by a note that names the winner. */
export const printedWinner = (node: PairNode): SideName | undefined =>
  winnerByScore(node) ?? (isWinnerDoubted(node) ? undefined : node.outcome.won);

/** Whether a tie line prints that both sides went on: after a level score nobody was to win. */
export const bothWentOn = ({ outcome }: PairNode): boolean =>
  outcome.kind === 'score' && outcome.note === 'both';
