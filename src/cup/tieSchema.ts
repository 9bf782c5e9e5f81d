import * as v from 'valibot';
import { Count, Line, Reason, Slug, TieId } from './reason.ts';

/** One of a tie's two teams, by where it is printed. */
export const SideName = v.picklist(['home', 'away']);

/** The goals or kicks of a side. A page draws each of them, so that a number like a billion must not pass. */
const Goals = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));

/** Goals, or kicks of a shoot-out, home first. */
export const Score = v.object({ home: Goals, away: Goals });

/** A side: the team, its name as printed here, and the tie whose winner it is; none where this tie is the team's entry. */
export const Side = v.object({ team: Slug, name: v.string(), feeder: v.optional(TieId) });

/** A minute of a match: `45+2` is `{ minute: 45, added: 2 }`. */
export const Minute = v.object({
  minute: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(150)),
  added: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))),
  penalty: v.optional(v.literal(true)),
});

/** How many goals: `least` = `most` where it is settled. */
export const Range = v.object({ least: Count, most: Count });

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

/** One game of a tie: its score and the named scorers of each side, in printed order. */
export const Match = v.object({
  score: Score,
  scorers: v.object({ home: v.array(ScorerEntry), away: v.array(ScorerEntry) }),
});

/**
 * How the tie was decided, and how that is known.
 *
 * - `score`, `extra-time`, `penalties`: as the words say;
 * - `walkover`: one side did not play;
 * - `not-recorded`: level, and no source says what then decided it; who won is known all the same.
 */
export const Decision = v.object({
  kind: v.picklist(['score', 'extra-time', 'penalties', 'walkover', 'not-recorded']),
  because: v.pipe(v.array(Reason), v.minLength(1)),
  shootout: v.optional(
    v.object({ score: Score, because: v.pipe(v.array(Reason), v.minLength(1)) }),
  ),
});

/** A day, `1992-08-08`, and the line that prints it. */
export const Day = v.object({
  day: v.pipe(v.string(), v.isoDate('a day such as "1992-08-08"')),
  line: Line,
});

/**
 * A pairing. `lines` are all of its lines in the record, first to last. `matches` are its games: none for a
 * walkover, which therefore has no score anywhere.
 */
export const Tie = v.object({
  id: TieId,
  lines: v.pipe(v.array(Line), v.minLength(1)),
  date: v.optional(Day),
  home: Side,
  away: Side,
  matches: v.array(Match),
  winner: SideName,
  decidedBy: Decision,
});
