import type { SideName } from '../../cup/tie.ts';
import { ahead } from '../../cup/tally.ts';
import type { TieNode } from '../../parser/syntax.ts';
import type { Club } from './appearance.ts';

/**
 * A tie whose winner has not been seen again yet: one of `clubs` must play in a later round. Two clubs where the
 * tie line itself does not say which one: it was level, or a walkover.
 */
export type Hope = { readonly tie: TieNode; readonly clubs: readonly Club[] };

/** The side that a tie line itself shows to have won: by its score, else by its shoot-out. */
export function printedWinner({ outcome }: TieNode): SideName | undefined {
  if (outcome.kind === 'walkover') return undefined;
  return ahead(outcome.score) ?? (outcome.shootout && ahead(outcome.shootout));
}
