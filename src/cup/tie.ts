import type * as v from 'valibot';
import type * as schema from './tieSchema.ts';

/** One of a tie's two teams, by where it is printed. */
export type SideName = v.InferOutput<typeof schema.SideName>;

/** Both sides, in printed order. */
export const sideNames = ['home', 'away'] as const satisfies readonly SideName[];

/** The other side. */
export const otherSide = (side: SideName): SideName => (side === 'home' ? 'away' : 'home');

/** Goals, or kicks of a shoot-out, home first. */
export type Score = v.InferOutput<typeof schema.Score>;

/** A side: the team, its name as printed here, and the tie whose winner it is; none where this tie is the team's entry. */
export type Side = v.InferOutput<typeof schema.Side>;

/** A minute of a match: `45+2` is `{ minute: 45, added: 2 }`. */
export type Minute = v.InferOutput<typeof schema.Minute>;

/** How many goals: `least` = `most` where it is settled. */
export type Range = v.InferOutput<typeof schema.Range>;

/**
 * One named scorer of a side in a match. `count` follows from the record alone; what a second source reports
 * stands beside it. An own goal stands on the side that gained it, and `ownGoal` names the scorer's own team.
 */
export type ScorerEntry = v.InferOutput<typeof schema.ScorerEntry>;

/** One game of a tie: its score and the named scorers of each side, in printed order. */
export type Match = v.InferOutput<typeof schema.Match>;

/**
 * How the tie was decided, and how that is known.
 *
 * - `score`, `extra-time`, `penalties`: as the words say;
 * - `walkover`: one side did not play;
 * - `not-recorded`: level, and no source says what then decided it; who won is known all the same.
 */
export type Decision = v.InferOutput<typeof schema.Decision>;

/** A day, `1992-08-08`, and the line that prints it. */
export type Day = v.InferOutput<typeof schema.Day>;

/**
 * A pairing. `lines` are all of its lines in the record, first to last. `matches` are its games: none for a
 * walkover, which therefore has no score anywhere.
 */
export type Tie = v.InferOutput<typeof schema.Tie>;
