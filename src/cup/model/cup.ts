import * as v from 'valibot';
import { Count, Line, Reason, Slug } from './reason.ts';
import { Sheet } from './sheet.ts';
import { Player, Team } from './team.ts';
import { Tie } from './tie.ts';

/**
 * A column of the bracket. Its ties stand in bracket order, top to bottom: what feeds a home side stands above what
 * feeds its away side. That need not be the printed order. `aside`: it stands beside the tree, behind all rounds of it,
 * and losers meet there: the match for third place.
 */
export const Round = v.object({
  id: Slug,
  name: v.string(),
  line: Line,
  aside: v.optional(v.literal(true)),
  ties: v.pipe(v.array(Tie), v.minLength(1)),
});
export type Round = v.InferOutput<typeof Round>;

/** An address that a page may link to: on the web, and nothing that a browser would run. */
const WebAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/\S+$/, 'an address such as "https://example.org/cup"'),
);

/**
 * Where facts come from: the record itself, which is one source of a cup, or a second source beside it. `url` is the address where it can be read
 * and `read` the day on which it was read for this data set; each is left out where it is not known.
 */
export const Source = v.object({
  id: Slug,
  kind: v.picklist(['record', 'second']),
  title: v.string(),
  licence: v.optional(v.string()),
  url: v.optional(WebAddress),
  read: v.optional(v.pipe(v.string(), v.isoDate('a day such as "2026-11-23"'))),
});
export type Source = v.InferOutput<typeof Source>;

/** A total that the record itself states, and its line. */
const StatedCount = v.object({ count: Count, line: Line });

/** The season before or after, as the infobox prints it, and the cup that is published of it, if one is. */
export const Season = v.object({ season: v.string(), line: Line, cup: v.optional(Slug) });
export type Season = v.InferOutput<typeof Season>;

/** What the record's infobox claims of the whole cup; the checks hold it against the ties. */
export const Stated = v.object({
  teams: v.optional(StatedCount),
  matches: v.optional(StatedCount),
  goals: v.optional(StatedCount),
  winner: v.optional(v.object({ team: Slug, line: Line })),
  second: v.optional(v.object({ team: Slug, line: Line })),
  leaders: v.array(v.object({ player: Slug, name: v.string(), count: Count, line: Line })),
  previous: v.optional(Season),
  next: v.optional(Season),
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

const Digits = v.pipe(v.string(), v.regex(/^[1-9]\d*$/, 'a number such as "180"'));

/**
 * In how many ways all goals can be shared out among the named scorers, in decimal digits: by arithmetic, with the
 * infobox's totals too, and with the second source's counts. Left out where there are too many to count.
 */
export const Solutions = v.object({
  arithmetic: v.optional(Digits),
  infobox: v.optional(Digits),
  reported: v.optional(Digits),
});
export type Solutions = v.InferOutput<typeof Solutions>;

/** What a cup is, in a few words to stand before a colon, and the lines of the record that say so. */
export const Summary = v.object({ text: v.string(), lines: v.pipe(v.array(Line), v.minLength(1)) });

/**
 * A cup: what its record says, what follows from it, and what second sources add, kept apart. A fact with `line`
 * or `lines` is the record's; one with `because` is reasoned, and says from what; one with `source` is a second source's.
 * `season` is printed where a cup ran over two years, of which `year` is the first. `state` is left out of a whole cup, in
 * which all ties are decided and lead to one final. A `running` cup has ties that are not decided; of a `part` the ties
 * lead to several, and the record ends there.
 */
export const Cup = v.object({
  format: v.literal(2),
  id: Slug,
  title: v.string(),
  name: v.string(),
  year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999))),
  season: v.optional(
    v.pipe(v.string(), v.regex(/^\d{4}[/–-](?:\d{2}|\d{4})$/, 'a season such as "2018–19"')),
  ),
  state: v.optional(v.picklist(['running', 'part'])),
  summary: v.optional(Summary),
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
