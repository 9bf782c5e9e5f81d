import type { Reason } from '../model/reason.ts';
import type { Stage } from '../questions/ties.ts';
import type { Decision, Range, Score } from '../model/tie.ts';

/** What a statement rests on: lines of the record, ids of sources, or both; never neither. */
export type Grounds = { readonly lines: readonly number[]; readonly sources: readonly string[] };

type Because = { readonly because: readonly Reason['kind'][] };

/** What can be said about a tie beyond its record lines, by kind: the values of a sentence, not its words. */
export type Claims = {
  /** The winner has more goals. */
  ahead: { readonly team: string; readonly score: Score; readonly stage: Stage };
  /** The winner is known from elsewhere than the score. */
  won: Because & { readonly team: string; readonly stage: Stage };
  /** Both sides went on. */
  both: object;
  /** The tie was not played. */
  walkover: object;
  /** The tie has legs, or replays: so many matches in all. */
  legs: { readonly matches: number };
  replayed: { readonly matches: number };
  /** The rules leave one way to decide such a tie. */
  inferred: { readonly how: Decision['kind'] };
  /** A team, or a player, is printed under other names elsewhere. */
  sameTeam: Because & { readonly name: string; readonly others: readonly string[] };
  samePlayer: Because & { readonly name: string; readonly others: readonly string[] };
  ownGoal: { readonly player: string; readonly team: string; readonly gained: string };
  /** As many minutes as goals are printed behind these names. */
  minutes: { readonly names: readonly string[] };
  /** As many named scorers as goals. */
  oneEach: { readonly names: readonly string[] };
  /** One named scorer, several goals. */
  allByOne: { readonly name: string; readonly goals: number };
  /** More goals than named scorers: who has the others is open. */
  shared: { readonly names: readonly string[]; readonly goals: number };
  /** A leader's total in the infobox, less the goals in other ties, settles this side. */
  total: {
    readonly name: string;
    readonly total: number;
    readonly elsewhere: number;
    readonly others: readonly { readonly name: string; readonly count: Range }[];
  };
  /** The totals of the infobox narrow this side. */
  totals: {
    readonly leaders: readonly { readonly name: string; readonly total: number }[];
    readonly counts: readonly { readonly name: string; readonly count: Range }[];
  };
  slip: Because & { readonly printed: string; readonly read: string };

  /** A source says how the tie was decided. */
  decided: { readonly how: Decision['kind']; readonly shootout?: Score };
  /** A source says who scored how many. */
  counted: {
    readonly counts: readonly {
      readonly name: string;
      readonly count: number;
      readonly isOwnGoal: boolean;
    }[];
  };
  /** A source gives full names, beside the printed ones. */
  fullNames: { readonly names: readonly { readonly name: string; readonly fullName: string }[] };
  /** A source says that several printed names are one team's, or one player's. */
  oneTeam: { readonly names: readonly string[] };
  onePlayer: { readonly names: readonly string[] };

  /** By the result one team won, and yet the other plays on. */
  doubtfulWinner: { readonly ahead: string; readonly on: string };
  /** The scorers listed for a team do not fit its goals. */
  doubtfulScorers: { readonly team: string };
  /** The score at half-time, or after 90 minutes, does not lead to the result. */
  doubtfulTimes: object;
  /** The printed aggregate is not the sum of the legs. */
  doubtfulSum: object;

  noDate: object;
  noScorers: { readonly teams: readonly string[] };
  /** Which of these scored so many goals of their side. */
  noScorerOf: { readonly names: readonly string[]; readonly goals: number };
  /** So many goals have no minute; `all` of the tie's goals, or some. */
  noMinutes: { readonly goals: number; readonly all: boolean };
  noDecision: object;
  noShootout: object;
  noReason: object;
  noSheet: { readonly fields: readonly ('ground' | 'referee' | 'attendance')[] };
};

/** A claim with its kind and what it rests on. */
export type Statement<Kind extends keyof Claims = keyof Claims> = {
  readonly [K in Kind]: { readonly kind: K } & Claims[K] & Grounds;
}[Kind];
