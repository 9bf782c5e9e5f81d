import type { Reason } from '../../cup/model/reason.ts';
import type { Doubt, Match, SideName } from '../../cup/model/tie.ts';
import type { Outcome as Printed, RoundNode, TieNode } from '../../parser/syntax.ts';

/** What came of a game: its printed outcome, or that it is still to be played. */
export type Outcome = Printed | { readonly kind: 'scheduled'; readonly won?: undefined };

/**
 * A printed game, or one that is printed without a result. `leftOut` are the lines of scorers that do not fit its score.
 */
export type GameNode = Omit<TieNode, 'outcome'> & {
  readonly outcome: Outcome;
  readonly leftOut?: readonly number[];
};

/**
 * A printed game as a match of a tie. `host` is the side of the tie that the game's line names first; `because` says
 * why it is a leg or a replay, and is empty where it is the tie's only match.
 */
export type Game = {
  readonly node: GameNode;
  readonly host: SideName;
  readonly part: Match['part'];
  readonly because: readonly Reason[];
};

/**
 * The games of one tie, in order. Line, names and date are the first game's, the scorer lines those of all; `outcome` is
 * what decides the tie: the sum of legs, else the last game. `doubts` say what was left out.
 */
export type PairNode = GameNode & {
  readonly games: readonly Game[];
  readonly doubts?: readonly Doubt[];
};

/** A round whose games are paired. `aside`: losers meet there, beside the tree. */
export type PairedRound = Omit<RoundNode, 'ties'> & {
  readonly ties: readonly PairNode[];
  readonly aside?: true;
};
