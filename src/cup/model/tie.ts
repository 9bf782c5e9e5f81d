import * as v from 'valibot';
import { Count, Line, Reason, Slug, TieId } from './reason.ts';

/** One of a tie's two teams, by where it is printed. */
export const SideName = v.picklist(['home', 'away']);
export type SideName = v.InferOutput<typeof SideName>;

/** The goals or kicks of a side. A page draws each of them, so the number has an upper bound. */
const Goals = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));

/** A name that the record prints; never empty. */
const Text = v.pipe(v.string(), v.minLength(1));

/** Goals, or kicks of a shoot-out, home first. */
export const Score = v.object({ home: Goals, away: Goals });
export type Score = v.InferOutput<typeof Score>;

/**
 * A side: the team, its name as printed here, and the tie that it comes from: of the tree `feeder`, the tie that it won,
 * none where this tie is the team's entry; of an aside `loserOf`, the tie that it lost.
 */
export const Side = v.object({
  team: Slug,
  name: v.string(),
  feeder: v.optional(TieId),
  loserOf: v.optional(TieId),
});
export type Side = v.InferOutput<typeof Side>;

/** A minute of a match: `45+2` is `{ minute: 45, added: 2 }`. */
export const Minute = v.object({
  minute: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(150)),
  added: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))),
  penalty: v.optional(v.literal(true)),
});
export type Minute = v.InferOutput<typeof Minute>;

/** How many goals: `least` = `most` where it is settled. */
export const Range = v.object({ least: Count, most: Count });
export type Range = v.InferOutput<typeof Range>;

/**
 * One named scorer of a side in a match. `count` follows from the record alone; what a second source reports
 * stands beside it. An own goal stands on the side that gained it, and `ownGoal` names the scorer's own team.
 */
export const ScorerEntry = v.object({
  player: Slug,
  name: v.string(),
  count: Range,
  minutes: v.optional(v.array(Minute)),
  ownGoal: v.optional(Slug),
  because: v.pipe(v.array(Reason), v.minLength(1)),
  reported: v.optional(v.object({ count: Count, source: Slug })),
});
export type ScorerEntry = v.InferOutput<typeof ScorerEntry>;

/** Why something is believed; never for no reason. */
const Because = v.pipe(v.array(Reason), v.minLength(1));

/** A day, `1992-08-08`, and the line that prints it. */
export const Day = v.object({
  day: v.pipe(v.string(), v.isoDate('a day such as "1992-08-08"')),
  line: Line,
});
export type Day = v.InferOutput<typeof Day>;

/**
 * One game of a tie. Home and away are the tie's sides in all of its matches, whoever is at home; `host` is the side
 * that this match's line names first. `lines` are its lines in the record; `because` says why it is a leg or a replay,
 * in a tie of several matches. `halfTime` is the score then, `fullTime` the one after 90 minutes where extra time followed;
 * they, the ground, the attendance and the referee are the record's own, and left out where it does not print them.
 *
 * `part`: a tie has one `match` or several `leg`s, and a `replay` for each time that it was level.
 *
 * `status`:
 * - `played`: with a score, and the named scorers of each side in printed order;
 * - `awarded`: decided by an authority; its score counts for the tie, its goals for nobody;
 * - `abandoned`: broken off; neither its score, if it has one, nor its goals count;
 * - `walkover`: one side did not play, so there is no score;
 * - `scheduled`: still to be played.
 */
export const Match = v.object({
  lines: v.pipe(v.array(Line), v.minLength(1)),
  date: v.optional(Day),
  host: SideName,
  part: v.picklist(['match', 'leg', 'replay']),
  because: v.optional(Because),
  status: v.picklist(['played', 'awarded', 'abandoned', 'walkover', 'scheduled']),
  score: v.optional(Score),
  halfTime: v.optional(Score),
  fullTime: v.optional(Score),
  extraTime: v.optional(v.object({ because: Because })),
  shootout: v.optional(v.object({ score: Score, because: Because })),
  scorers: v.object({ home: v.array(ScorerEntry), away: v.array(ScorerEntry) }),
  ground: v.optional(Text),
  attendance: v.optional(Count),
  referee: v.optional(Text),
});
export type Match = v.InferOutput<typeof Match>;

/** The ways in which a tie is decided, the usual ones first. */
export const DECISIONS = [
  'score',
  'extra-time',
  'penalties',
  'aggregate',
  'away-goals',
  'replay',
  'lots',
  'awarded',
  'walkover',
  'both',
  'not-recorded',
] as const;

/**
 * How the tie was decided, and how that is known.
 *
 * - `score`, `extra-time`, `penalties`: as the words say, in its only match;
 * - `aggregate`, `away-goals`: by the goals of all legs, or by those of each side away from home;
 * - `replay`: by the score of a replay; a replay that is level may be decided as any match is;
 * - `lots`: lots were drawn, or a coin was tossed;
 * - `awarded`: an authority said so;
 * - `walkover`: one side did not play;
 * - `both`: after a level match both sides went on, and nothing had to be decided;
 * - `not-recorded`: level, or in doubt, and no source says what then decided it; who won is known all the same.
 */
export const Decision = v.object({
  kind: v.picklist(DECISIONS),
  because: Because,
});
export type Decision = v.InferOutput<typeof Decision>;

/**
 * Lines of the record that cannot all be true, and what was left out of the tie so that the rest can be.
 *
 * - `winner`: the result names one side as the winner, and the other plays on. It is taken for the winner;
 * - `scorers`: the names listed for a side do not fit its goals;
 * - `times`: the score at half-time, or after 90 minutes, does not lead to the result;
 * - `aggregate`: the printed aggregate is not the sum of the legs.
 *
 * `side` is the one whose scorers are left out. Only a cup that a reader opens has doubts: `npm run data` refuses its record.
 */
export const Doubt = v.object({
  kind: v.picklist(['winner', 'scorers', 'times', 'aggregate']),
  side: v.optional(SideName),
  lines: v.pipe(v.array(Line), v.minLength(1)),
});
export type Doubt = v.InferOutput<typeof Doubt>;

/** More than any tie has had: the longest of the FA Cup took six matches. */
export const MOST_MATCHES = 16;

/**
 * A pairing, and its matches in the order in which they were played. `lines` are the lines of all of them. `winner` is the side that went on, or `both`; it and `decidedBy` are left out while
 * the tie is not decided. `doubts` are left out where nothing contradicts the tie.
 */
export const Tie = v.object({
  id: TieId,
  lines: v.pipe(v.array(Line), v.minLength(1)),
  home: Side,
  away: Side,
  matches: v.pipe(v.array(Match), v.minLength(1), v.maxLength(MOST_MATCHES)),
  winner: v.optional(v.picklist([...SideName.options, 'both'])),
  decidedBy: v.optional(Decision),
  doubts: v.optional(v.pipe(v.array(Doubt), v.minLength(1))),
});
export type Tie = v.InferOutput<typeof Tie>;

/** Both sides, in printed order. */
export const sideNames = ['home', 'away'] as const satisfies readonly SideName[];

/** The other side. */
export const otherSide = (side: SideName): SideName => (side === 'home' ? 'away' : 'home');
