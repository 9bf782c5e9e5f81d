import type { basisOf } from '../cup/evidence/basisOf.ts';
import type { Stage } from '../cup/questions/ties.ts';
import type { Cup } from '../cup/model/cup.ts';
import type { Decision, Minute, Range, Score } from '../cup/model/tie.ts';

/** What pictures say; a dictionary of the page has all of it. */
export type PictureWords = {
  readonly cup: (cup: Pick<Cup, 'name' | 'year' | 'season'>) => string;
  readonly score: (score: Score) => string;
  readonly minute: (minute: Minute) => string;
  readonly longDay: (day: string) => string;
  readonly teams: (count: number) => string;
  readonly matches: (count: number) => string;
  readonly goals: (count: number) => string;
  readonly wonCup: (team: string) => string;
  readonly walkover: string;
  readonly legend: Readonly<Record<'won' | 'road' | 'level' | 'entry', string>>;
  readonly panel: {
    readonly halfTime: string;
    readonly noMinutes: string;
    readonly sides: (home: string, away: string) => string;
  };
  readonly picture: {
    readonly champions: string;
    readonly walkover: string;
    readonly source: (title: string, licence?: string) => string;
    readonly from: (round: string) => string;
    readonly road: (team: string) => string;
    readonly outcome: (told: Outcome) => string;
    readonly bothOn: string;
    readonly toBePlayed: string;
    readonly scorer: (told: ScorerTold) => string;
    readonly goalsOf: (scored: number, conceded: number) => string;
    readonly goalCount: (count: Range) => string;
    readonly alt: {
      readonly bracket: (cup: string, champion: string | undefined, road: string) => string;
      readonly tie: (
        teams: string,
        outcome: string,
        goals: 'timeline' | 'tally' | 'none',
      ) => string;
      readonly stops: (who: string, told: string, stops: readonly string[]) => string;
    };
  };
};

/** How a tie ended: who won it, what that won them, the name of the round that they reached, if any, and the shoot-out, the winner's kicks first. */
export type Outcome = {
  readonly team: string;
  readonly stage: Stage;
  readonly next: string | undefined;
  readonly kind: Decision['kind'];
  readonly shootout: Score | undefined;
  /** What the decision is known from. */
  readonly basis: ReturnType<typeof basisOf>;
};

/** One scorer of a side in a match. */
export type ScorerTold = {
  readonly name: string;
  readonly count: Range;
  readonly minutes: readonly Minute[];
  readonly isOwnGoal: boolean;
};
