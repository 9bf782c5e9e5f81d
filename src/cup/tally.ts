import type { Cup, Round } from './cup.ts';
import type { Match, Score, SideName, Tie } from './tie.ts';

/** The goals of both sides over a tie's matches; none for a walkover, which has no score. */
export function scoreOf(tie: Tie): Score | undefined {
  const [first, ...others] = tie.matches;
  return first && others.reduce((sum, match) => add(sum, match.score), first.score);
}

const add = (a: Score, b: Score): Score => ({ home: a.home + b.home, away: a.away + b.away });

/** Whether both sides scored as often; never for a walkover. */
export const isLevel = ({ home, away }: Score): boolean => home === away;

/** The side with more; none where both have as many. */
export function ahead(score: Score): SideName | undefined {
  if (isLevel(score)) return undefined;
  return score.home > score.away ? 'home' : 'away';
}

/** The number of goals in a match. */
export const goalsIn = (match: Match): number => match.score.home + match.score.away;

/** What a round, or a whole cup, adds up to. `perMatch` is missing where no match was played. */
export type Tally = {
  readonly ties: number;
  readonly matches: number;
  readonly goals: number;
  readonly perMatch?: number;
};

const tally = (ties: readonly Tie[]): Tally => {
  const matches = ties.flatMap((tie) => tie.matches);
  const goals = matches.reduce((sum, match) => sum + goalsIn(match), 0);
  const sums = { ties: ties.length, matches: matches.length, goals };
  return matches.length ? { ...sums, perMatch: goals / matches.length } : sums;
};

/** Ties, matches played and goals of one round. A walkover is a tie and no match. */
export const tallyRound = (round: Round): Tally => tally(round.ties);

/** Ties, matches played and goals of a whole cup. */
export const tallyCup = (cup: Pick<Cup, 'rounds'>): Tally =>
  tally(cup.rounds.flatMap((round) => round.ties));
