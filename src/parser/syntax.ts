/** A stretch of a record's text and where it starts; lines and columns count from 1, columns in UTF-16 units. */
export type Word = { readonly text: string; readonly line: number; readonly column: number };

/** An infobox line, `- Num Teams: 24`. */
export type FieldNode = {
  readonly type: 'field';
  readonly line: number;
  readonly name: Word;
  readonly value: Word;
};

/** A day as printed and as read, `2026-01-31`; `yearLine` is the line of its year where that stands elsewhere. */
export type DateNode = {
  readonly type: 'date';
  readonly line: number;
  readonly printed: Word;
  readonly day: string;
  readonly yearLine?: number;
};

/** A minute of a match: `45+2'` is `{ minute: 45, added: 2 }`; `12' (pen.)` carries `penalty`. */
export type Minute = { readonly minute: number; readonly added?: number; readonly penalty?: true };

/**
 * One name in a list of scorers, with the minutes printed behind it, in printed order, or the printed number of its
 * goals, `C (2)`.
 */
export type ScorerNode = {
  readonly name: Word;
  readonly minutes: readonly Minute[];
  readonly ownGoal: boolean;
  readonly count?: number;
};

/** A list of scorers: the side it stands for, wherever that is printed, and its scorers in printed order. */
export type ScorersNode = {
  readonly type: 'scorers';
  readonly line: number;
  readonly team: Word;
  readonly scorers: readonly ScorerNode[];
};

/** Two numbers, home first. */
export type Pair = { readonly home: number; readonly away: number };

/**
 * A word on what became of the match: who won was drawn by lots, or decided on penalties that are not told; it was
 * awarded, or broken off; both sides went on.
 */
export type Note = 'lots' | 'penalties' | 'awarded' | 'abandoned' | 'both';

/**
 * What is printed between and behind the two names of a tie. A walkover has no score. `won` is the side that a note
 * names as the winner; `also` are the lines that print the result and are not the match's own. `halfTime` and `fullTime`
 * are the scores at half-time and, where extra time followed, after 90 minutes; `earlier` is one of the two where the form
 * does not say which. `aggregate` is the score of two legs.
 */
export type Outcome =
  | { readonly kind: 'walkover'; readonly won?: 'home' | 'away' }
  | {
      readonly kind: 'score';
      readonly score: Pair;
      readonly extraTime: boolean;
      readonly shootout?: Pair;
      readonly also?: readonly number[];
      readonly note?: Note;
      readonly won?: 'home' | 'away';
      readonly halfTime?: Pair;
      readonly fullTime?: Pair;
      readonly earlier?: Pair;
      readonly aggregate?: Pair;
    };

/** An attendance as printed, `1,200`, and as read, 1200. */
export type Attendance = Word & { readonly count: number };

/** Where a match was played, or is to be, before how many, and who was its referee. */
export type About = {
  readonly ground?: Word;
  readonly attendance?: Attendance;
  readonly referee?: Word;
};

/**
 * A tie, its day (where it has one) and its lists of scorers. `line` is where it begins; its names may stand on others,
 * and `also` are those that hold no name.
 */
export type TieNode = {
  readonly type: 'tie';
  readonly line: number;
  readonly date?: DateNode;
  readonly home: Word;
  readonly away: Word;
  readonly outcome: Outcome;
  readonly scorers: readonly ScorersNode[];
  readonly about?: About;
  readonly also?: readonly number[];
};

/** Two teams that are to meet: a tie without a result. */
export type FixtureNode = {
  readonly type: 'fixture';
  readonly line: number;
  readonly date?: DateNode;
  readonly home: Word;
  readonly away: Word;
  readonly about?: About;
  readonly also?: readonly number[];
};

/** A team that is through to the next round without a tie. */
export type ByeNode = { readonly type: 'bye'; readonly line: number; readonly team: Word };

/**
 * A heading and the ties under it, in printed order. `above` is the heading of a higher level that it stands under, where
 * that has no ties of its own: `==Final==` above `===First leg===`.
 */
export type RoundNode = {
  readonly type: 'round';
  readonly line: number;
  readonly name: Word;
  readonly above?: Word;
  readonly ties: readonly TieNode[];
  readonly fixtures?: readonly FixtureNode[];
  readonly byes?: readonly ByeNode[];
};

/** Matches of a group or a league, which are no part of a knockout cup: its name, and all of its lines. */
export type GroupNode = {
  readonly type: 'group';
  readonly line: number;
  readonly name: Word;
  readonly lines: readonly number[];
};

/** A line passed over: prose, a list, a heading that holds no tie, or a line with a fault. */
export type SkippedNode = { readonly type: 'skipped'; readonly line: number };

/**
 * A record's text as a tree, whatever its form. Every line that is not blank is one of: `title`, the infobox heading, a
 * field, a round, a date, a tie, a fixture, a bye, a list of scorers, a group, `frame`, or `skipped`.
 */
export type RecordSyntax = {
  /** The text's lines, verbatim, without their line ends. */
  readonly lines: readonly string[];
  readonly title?: Word;
  /** The line of the `Infobox` heading. */
  readonly infobox?: number;
  readonly fields: readonly FieldNode[];
  readonly rounds: readonly RoundNode[];
  readonly groups?: readonly GroupNode[];
  /** Lines that hold a form together and say nothing of a cup, such as `]`. */
  readonly frame?: readonly number[];
  /** Those of the skipped lines that the form itself calls comments: what they say is no fact. */
  readonly comments?: readonly number[];
  readonly skipped: readonly SkippedNode[];
};
