import type { Reason } from '../model/reason.ts';
import {
  sideNames,
  type Day,
  type Decision,
  type Doubt,
  type Match,
  type Score,
  type ScorerEntry,
  type Side,
  type SideName,
  type Tie,
} from '../model/tie.ts';

/** A match that was played, which has a score. */
export type PlayedMatch = Match & { readonly score: Score };

/** Whether a match was played to its end, so that its goals count. */
export const wasPlayed = (match: Match): match is PlayedMatch =>
  match.status === 'played' && match.score !== undefined;

/** The matches of a tie that were played, in the order in which they were. */
export const playedIn = ({ matches }: Tie): readonly PlayedMatch[] => matches.filter(wasPlayed);

/** Whether a match of a tie was played; never for a walkover alone. */
export const isPlayed = (tie: Tie): boolean => playedIn(tie).length > 0;

/** The last match of a tie, which decided it, or will. Every checked tie has one; throws where there is none at all. */
export function lastMatchOf({ matches }: Tie): Match {
  const last = matches.at(-1);
  if (!last) throw new Error('a checked tie has a match');
  return last;
}

/** Whether it is known who went on. */
export const isDecided = ({ winner }: Tie): boolean => winner !== undefined;

/** Whether a side went on: as the winner, or because both did. */
export const wentOn = ({ winner }: Tie, side: SideName): boolean =>
  winner === side || winner === 'both';

/** When a tie was decided and the line that prints it; nothing where its last match has no date. */
export const dateOf = (tie: Tie): Day | undefined => lastMatchOf(tie).date;

/** The day on which a tie was decided, such as `1992-08-08`. */
export const dayOf = (tie: Tie): string | undefined => dateOf(tie)?.day;

/** The days of a tie's matches, in their order; nothing of those without a date. */
export const daysIn = ({ matches }: Tie): string[] =>
  matches.flatMap(({ date }) => date?.day ?? []);

/** The scorer entries of a tie, match by match, home before away. */
export const entriesIn = (tie: Tie): ScorerEntry[] =>
  playedIn(tie).flatMap(({ scorers }) => sideNames.flatMap((side) => scorers[side]));

/** How a tie was decided; nothing before it is. */
export const howDecided = ({ decidedBy }: Tie): Decision['kind'] | undefined => decidedBy?.kind;

/** The kicks of the shoot-out that decided a tie, home first, where they are known. */
export const shootoutOf = (tie: Tie): Score | undefined => lastMatchOf(tie).shootout?.score;

/** Why the kicks of a tie's shoot-out are believed; nothing where there are none. */
export const shootoutReasonsOf = (tie: Tie): readonly Reason[] =>
  lastMatchOf(tie).shootout?.because ?? [];

/** Whether the last match of a tie went to extra time, as far as that is known. */
export const hadExtraTime = (tie: Tie): boolean => lastMatchOf(tie).extraTime !== undefined;

/** Whether the result of a tie names another winner than the side that played on. */
export const isWinnerDoubted = ({
  doubts = [],
}: {
  doubts?: readonly Doubt[] | undefined;
}): boolean => doubts.some(({ kind }) => kind === 'winner');

/** Whether a tie was played over legs, whose goals are added up. */
export const hasLegs = ({ matches }: Tie): boolean => matches.some(({ part }) => part === 'leg');

/** Why a tie counts as decided as it does, for its winner. */
export const decisionReasonsOf = ({ decidedBy }: Tie): readonly Reason[] =>
  decidedBy?.because ?? [];

/** The tie whose winner a side is; nothing where this tie is the team's entry, or an aside. */
export const feederOf = ({ feeder }: Side): string | undefined => feeder;

/** The tie whose loser a side is; nothing but in an aside. */
export const loserOfTie = ({ loserOf }: Side): string | undefined => loserOf;

/** The tie that a side comes from, as its winner or its loser; nothing where this tie is the team's entry. */
export const cameFrom = (side: Side): string | undefined => feederOf(side) ?? loserOfTie(side);
