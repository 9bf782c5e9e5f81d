import * as v from 'valibot';
import { Count, Line, Reason, Slug } from './reason.ts';
import { Sheet } from './sheet.ts';
import { Player, Team } from './team.ts';
import { Tie } from './tieSchema.ts';

/** A column of the bracket. Its ties stand in bracket order, top to bottom, which need not be printed order. */
export const Round = v.object({
  id: Slug,
  name: v.string(),
  line: Line,
  ties: v.pipe(v.array(Tie), v.minLength(1)),
});
export type Round = v.InferOutput<typeof Round>;

/** Where facts come from: the record itself, or a second source beside it. */
export const Source = v.object({
  id: Slug,
  kind: v.picklist(['record', 'second']),
  title: v.string(),
  licence: v.optional(v.string()),
});
export type Source = v.InferOutput<typeof Source>;

/** A total that the record itself states, and its line. */
const StatedCount = v.object({ count: Count, line: Line });

/** What the record's infobox claims of the whole cup; the checks hold it against the ties. */
export const Stated = v.object({
  teams: v.optional(StatedCount),
  matches: v.optional(StatedCount),
  goals: v.optional(StatedCount),
  winner: v.optional(v.object({ team: Slug, line: Line })),
  second: v.optional(v.object({ team: Slug, line: Line })),
  leaders: v.array(v.object({ player: Slug, name: v.string(), count: Count, line: Line })),
});
export type Stated = v.InferOutput<typeof Stated>;

/** Something read otherwise than printed, at its place in the record; columns count from 1. */
export const Slip = v.object({
  line: Line,
  column: Line,
  printed: v.string(),
  read: v.string(),
  because: Reason,
});
export type Slip = v.InferOutput<typeof Slip>;

/**
 * In how many ways all goals can be shared out among the named scorers, in decimal digits: by arithmetic, with the
 * infobox's totals too, and with the second source's counts. Left out where there are too many to count.
 */
export const Solutions = v.object({
  arithmetic: v.optional(v.string()),
  infobox: v.optional(v.string()),
  reported: v.optional(v.string()),
});
export type Solutions = v.InferOutput<typeof Solutions>;

/**
 * A cup: what its record says, what follows from it, and what second sources add, kept apart. A fact with `line`
 * or `lines` is the record's; one with `because` is reasoned, and says from what; one with `source` is a second source's.
 */
export const Cup = v.object({
  format: v.literal(1),
  id: Slug,
  title: v.string(),
  name: v.string(),
  year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999))),
  sources: v.pipe(v.array(Source), v.minLength(1)),
  record: v.object({ source: Slug, lines: v.array(v.string()) }),
  stated: Stated,
  teams: v.pipe(v.array(Team), v.minLength(2)),
  players: v.array(Player),
  rounds: v.pipe(v.array(Round), v.minLength(1)),
  sheets: v.array(Sheet),
  solutions: Solutions,
  slips: v.array(Slip),
});
export type Cup = v.InferOutput<typeof Cup>;
