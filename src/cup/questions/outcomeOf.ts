import { turn } from './fromHost.ts';
import type { Decision, Score } from '../model/tie.ts';
import { winningSideOf, type Placed, type Stage } from './ties.ts';
import { hadExtraTime, howDecided, shootoutOf } from './facts.ts';

/** Who won a tie and how. */
export type Outcome = {
  readonly team: string;
  readonly stage: Stage;
  /** The name of the round that the winner went on to; none in the final, nor in an aside. */
  readonly next?: string | undefined;
  readonly kind: Decision['kind'];
  /** Whether the last match went to extra time. */
  readonly hadExtraTime: boolean;
  /** The kicks of a shoot-out, the winner's as `home`. */
  readonly shootout?: Score | undefined;
};

/** The outcome of a tie, told from the winner's side; nothing where none won. */
export function outcomeOf({ tie, stage, nextRound }: Placed): Outcome | undefined {
  const [side, kind] = [winningSideOf(tie), howDecided(tie)];
  if (!side || !kind) return undefined;
  const shootout = shootoutOf(tie);
  return {
    team: tie[side].name,
    stage,
    next: nextRound?.name,
    kind,
    hadExtraTime: hadExtraTime(tie),
    shootout: shootout && turn(shootout, side),
  };
}
