import * as v from 'valibot';
import { Source, Summary } from '../cup/model/cup.ts';
import { Count, Slug, TieId } from '../cup/model/reason.ts';
import { Sheet } from '../cup/model/sheet.ts';
import { City, Spellings } from '../cup/model/team.ts';
import { Score, SideName } from '../cup/model/tie.ts';
import { Verdict } from './identity/verdict.ts';

/** How ties of a cup go on when they are level, in order, as a source gives the rules. */
const Rules = v.strictObject({
  level: v.array(v.picklist(['extra-time', 'penalties'])),
  source: Slug,
});

/** How a second source says that one tie was decided. */
const Decided = v.strictObject({
  tie: TieId,
  kind: v.picklist(['extra-time', 'penalties']),
  shootout: v.optional(Score),
  sources: v.pipe(v.array(Slug), v.minLength(1)),
});

/** How many goals a second source gives to the named scorers of one side. */
const Counted = v.strictObject({
  tie: TieId,
  side: SideName,
  counts: v.record(v.string(), Count),
  source: Slug,
});

/** What an editor, or a source, takes a printed text for, wherever it stands. */
const Correction = v.strictObject({
  printed: v.pipe(v.string(), v.minLength(1)),
  read: v.string(),
  source: v.optional(Slug),
});

/** What second sources know of a club, by any of its printed names. */
const Club = v.strictObject({
  name: v.string(),
  city: v.optional(City),
  spellings: v.optional(Spellings),
});

/** A player's full name, by a printed name of the club and one of the player. */
const FullName = v.strictObject({
  team: v.string(),
  name: v.string(),
  fullName: v.string(),
  source: Slug,
});

/**
 * A cup's annotation file, `src/source/<cup>.annotations.json`: who published the record, what an editor says of its
 * names, and what second sources add. Everything may be left out; the record then has the title that it prints.
 */
export const Annotations = v.strictObject({
  record: v.optional(v.strictObject(v.omit(Source, ['id', 'kind']).entries)),
  sources: v.optional(v.array(v.strictObject(v.omit(Source, ['kind']).entries)), []),
  summary: v.optional(v.strictObject(Summary.entries)),
  corrections: v.optional(v.array(Correction), []),
  clubs: v.optional(v.array(Verdict), []),
  players: v.optional(v.array(Verdict), []),
  rules: v.optional(Rules),
  decided: v.optional(v.array(Decided), []),
  counted: v.optional(v.array(Counted), []),
  teams: v.optional(v.array(Club), []),
  fullNames: v.optional(v.array(FullName), []),
  sheets: v.optional(v.array(Sheet), []),
});
export type Annotations = v.InferOutput<typeof Annotations>;
