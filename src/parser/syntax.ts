/** A stretch of a record's text and where it starts; lines and columns count from 1, columns in UTF-16 units. */
export type Word = { readonly text: string; readonly line: number; readonly column: number };

/** An infobox line, `- Num Teams: 24`. */
export type FieldNode = {
  readonly type: 'field';
  readonly line: number;
  readonly name: Word;
  readonly value: Word;
};

/** A day as printed and as read, `2026-01-31`. */
export type DateNode = {
  readonly type: 'date';
  readonly line: number;
  readonly printed: Word;
  readonly day: string;
};

/** A minute of a match: `45+2'` is `{ minute: 45, added: 2 }`; `12' (pen.)` carries `penalty`. */
export type Minute = { readonly minute: number; readonly added?: number; readonly penalty?: true };

/** One name in a scorer line, with the minutes printed behind it, in printed order. */
export type ScorerNode = {
  readonly name: Word;
  readonly minutes: readonly Minute[];
  readonly ownGoal: boolean;
};

/** A scorer line: the side it stands for, as printed, and its scorers in printed order. */
export type ScorersNode = {
  readonly type: 'scorers';
  readonly line: number;
  readonly team: Word;
  readonly scorers: readonly ScorerNode[];
};

/** Two numbers, home first. */
export type Pair = { readonly home: number; readonly away: number };

/** What a tie line prints between and behind its two names. A walkover has no score. */
export type Outcome =
  | { readonly kind: 'walkover' }
  | {
      readonly kind: 'score';
      readonly score: Pair;
      readonly extraTime: boolean;
      readonly shootout?: Pair;
    };

/** A tie line, the date line above it (where there is one) and the scorer lines below it. */
export type TieNode = {
  readonly type: 'tie';
  readonly line: number;
  readonly date?: DateNode;
  readonly home: Word;
  readonly away: Word;
  readonly outcome: Outcome;
  readonly scorers: readonly ScorersNode[];
};

/** A `==Round==` heading and the ties under it, in printed order. */
export type RoundNode = {
  readonly type: 'round';
  readonly line: number;
  readonly name: Word;
  readonly ties: readonly TieNode[];
};

/** A line passed over: prose, a list, a heading that holds no tie, or a line with a fault. */
export type SkippedNode = { readonly type: 'skipped'; readonly line: number };

/**
 * A record's text as a tree. Every line that is not blank belongs to exactly one of: `title`, the infobox
 * heading, a field, a round, a date, a tie, a scorer line, or `skipped`.
 */
export type RecordSyntax = {
  /** The text's lines, verbatim, without their line ends. */
  readonly lines: readonly string[];
  readonly title?: Word;
  /** The line of the `Infobox` heading. */
  readonly infobox?: number;
  readonly fields: readonly FieldNode[];
  readonly rounds: readonly RoundNode[];
  readonly skipped: readonly SkippedNode[];
};
