import type { Cup, Round } from '../model/cup.ts';
import type { Score, SideName, Tie } from '../model/tie.ts';
import { playedIn, type PlayedMatch } from './facts.ts';

/**
 * The score that a tie is decided by: of legs the sum, else the last match's, as replays begin anew. None where a side
 * did not play.
 */
export function scoreOf({ matches }: Pick<Tie, 'matches'>): Score | undefined {
  const last = matches.at(-1);
  if (last?.part !== 'leg') return last?.score;
  const scores = matches.flatMap(({ score }) => score ?? []);
  return scores.length === matches.length ? addUp(scores) : undefined;
}

/** The goals of each side away from home, over the legs of a tie. */
export const awayGoalsOf = ({ matches }: Pick<Tie, 'matches'>): Score =>
  addUp(
    matches
      .filter(({ part }) => part === 'leg')
      .map(({ host, score = NOTHING }) => ({ ...score, [host]: 0 })),
  );

const NOTHING: Score = { home: 0, away: 0 };

/** The sum of scores, side by side. */
export const addUp = (scores: readonly Score[]): Score => scores.reduce(add, NOTHING);

const add = (a: Score, b: Score): Score => ({ home: a.home + b.home, away: a.away + b.away });

/** Whether both sides scored as often; never for a walkover. */
export const isLevel = ({ home, away }: Score): boolean => home === away;

/** The side with more; none where both have as many. */
export function ahead(score: Score): SideName | undefined {
  if (isLevel(score)) return undefined;
  return score.home > score.away ? 'home' : 'away';
}

/** The number of goals in a match. */
export const goalsIn = (match: PlayedMatch): number => match.score.home + match.score.away;

/** What a round, or a whole cup, adds up to. `perMatch` is missing where no match was played. */
export type Tally = {
  readonly ties: number;
  readonly matches: number;
  readonly goals: number;
  readonly perMatch?: number;
};

const tally = (ties: readonly Tie[]): Tally => {
  const matches = ties.flatMap(playedIn);
  const goals = matches.reduce((sum, match) => sum + goalsIn(match), 0);
  const sums = { ties: ties.length, matches: matches.length, goals };
  return matches.length ? { ...sums, perMatch: goals / matches.length } : sums;
};

/** Ties, matches played and goals of one round. A walkover is a tie and no match. */
export const tallyRound = (round: Round): Tally => tally(round.ties);

/** Ties, matches played and goals of a whole cup. */
export const tallyCup = (cup: Pick<Cup, 'rounds'>): Tally =>
  tally(cup.rounds.flatMap((round) => round.ties));
