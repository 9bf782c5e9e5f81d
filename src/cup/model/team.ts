import * as v from 'valibot';
import { Printed, Reason, Slug } from './reason.ts';

/** A club's city as it was called then and today, with coordinates in degrees. A second source's. */
export const City = v.object({
  name: v.string(),
  today: v.string(),
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  source: Slug,
});
export type City = v.InferOutput<typeof City>;

/** A name's spellings in other scripts, the usual one first. A second source's. */
export const Spellings = v.object({
  ru: v.optional(v.array(v.string())),
  kk: v.optional(v.array(v.string())),
  source: Slug,
});
export type Spellings = v.InferOutput<typeof Spellings>;

/** A club. `because` says why its printed names, where there are several, are one club's. */
export const Team = v.object({
  id: Slug,
  name: v.string(),
  printed: v.pipe(v.array(Printed), v.minLength(1)),
  because: v.array(Reason),
  spellings: v.optional(Spellings),
  city: v.optional(City),
});
export type Team = v.InferOutput<typeof Team>;

/** A named scorer. `because` says why several printed names are one player's. */
export const Player = v.object({
  id: Slug,
  name: v.string(),
  team: Slug,
  printed: v.pipe(v.array(Printed), v.minLength(1)),
  because: v.array(Reason),
  fullName: v.optional(v.object({ name: v.string(), source: Slug })),
});
export type Player = v.InferOutput<typeof Player>;
