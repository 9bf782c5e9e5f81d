import * as v from 'valibot';
import { Slug } from '../../cup/model/reason.ts';

/**
 * What an editor says of two or more printed names: that they are one club's (or player's), or different ones'.
 * Without `overrule` it must agree with what the record's own evidence gives; with it, it stands above words,
 * scorers and spelling, never above the bracket itself. `called` chooses the name to go by.
 */
export const Verdict = v.strictObject({
  names: v.pipe(v.array(v.string()), v.minLength(2)),
  are: v.picklist(['one', 'different']),
  overrule: v.optional(v.literal(true)),
  called: v.optional(v.string()),
  source: v.optional(Slug),
});
export type Verdict = v.InferOutput<typeof Verdict>;

/** Whether a verdict speaks of both names. */
export const speaksOf = (verdict: Verdict, a: string, b: string): boolean =>
  a !== b && verdict.names.includes(a) && verdict.names.includes(b);
