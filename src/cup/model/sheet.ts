import * as v from 'valibot';
import { Count, Slug, TieId } from './reason.ts';
import { Minute, Score, SideName } from './tie.ts';

/** A goal, substitution or card on a match sheet. */
const SheetGoal = v.object({ side: SideName, name: v.string(), minute: Minute });
const Substitution = v.object({ minute: Minute, off: v.string(), on: v.string() });
const Card = v.object({ minute: Minute, name: v.string(), colour: v.picklist(['yellow', 'red']) });

/** One team of a sheet, players by full name, starters in printed order. */
export const SheetSide = v.object({
  starters: v.array(v.string()),
  substitutions: v.array(Substitution),
  unused: v.array(v.string()),
  cards: v.array(Card),
  coach: v.optional(v.string()),
});
export type SheetSide = v.InferOutput<typeof SheetSide>;

/** What a second source tells of one match: where, before whom, and who played. Nothing of it is the record's. */
export const Sheet = v.object({
  tie: TieId,
  source: Slug,
  ground: v.optional(v.string()),
  city: v.optional(v.string()),
  attendance: v.optional(Count),
  referee: v.optional(v.string()),
  halfTime: v.optional(Score),
  goals: v.array(SheetGoal),
  home: SheetSide,
  away: SheetSide,
});
export type Sheet = v.InferOutput<typeof Sheet>;
