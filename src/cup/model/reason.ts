import * as v from 'valibot';

/** A line of the record, counted from 1. */
export const Line = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A whole number of things; of no more than a cup could count. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999));

/** Letters, digits and hyphens: the form of a slug. */
export const Slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug such as "kairat"'),
);

/** A tie's id, `<round>/<home>-<away>`. */
export const TieId = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'a tie such as "final/kairat-fosfor"',
  ),
);

/**
 * Why something is believed. `lines` are the record's lines it rests on; `source` names a second source.
 *
 * - `printed`: the record says so in as many words;
 * - `minutes`: the record prints a minute for each goal;
 * - `arithmetic`: each named scorer has a goal, and a side's goals add up to its score;
 * - `infobox`: the record's totals allow nothing else;
 * - `meets-again`: the same two teams meet again: over legs whatever the first score, in a replay after a level one;
 * - `away-goals`: of two sides with as many goals, the one that went on has more away from home;
 * - `plays-next`: the team appears in a later round, and a loser does not come back;
 * - `elimination`: every other team of that round is spoken for;
 * - `same-words`, `same-scorers`: two names share a word, or the scorers listed under them;
 * - `spelling`: two spellings of one name, never in one list;
 * - `rules`: the competition's rules, as a source gives them;
 * - `source`: a second source says so;
 * - `editor`: an annotation of this data set says so.
 */
export const Reason = v.object({
  kind: v.picklist([
    'printed',
    'minutes',
    'arithmetic',
    'infobox',
    'meets-again',
    'away-goals',
    'plays-next',
    'elimination',
    'same-words',
    'same-scorers',
    'spelling',
    'rules',
    'source',
    'editor',
  ]),
  lines: v.array(Line),
  source: v.optional(Slug),
});
export type Reason = v.InferOutput<typeof Reason>;

/** A name as the record prints it, and the lines it stands on. */
export const Printed = v.object({ name: v.string(), lines: v.array(Line) });
export type Printed = v.InferOutput<typeof Printed>;
