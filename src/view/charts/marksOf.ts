import { countOf, type CupScorer } from '../../cup/scorers.ts';

/** How a goal is known to be a scorer's: by the record, by a second source, or not for certain. */
export const markKinds = ['certain', 'reported', 'open'] as const;
export type MarkKind = (typeof markKinds)[number];

/** A goal that a scorer has or may have, and its tie; `index` counts those of one kind in one tie. */
export type Mark = { readonly kind: MarkKind; readonly tie: string; readonly index: number };

/** A mark for each goal of a scorer: the certain ones first, then what a second source adds, then what is open. */
export function marksOf({ scored }: Pick<CupScorer, 'scored'>): Mark[] {
  const marks = scored.flatMap(({ tie, entry }) => {
    const { least, most } = countOf(entry);
    const certain = Math.min(entry.count.least, least);
    const counts = { certain, reported: least - certain, open: most - least };
    return markKinds.flatMap((kind) =>
      Array.from({ length: counts[kind] }, (_, index) => ({ kind, tie: tie.id, index })),
    );
  });
  return markKinds.flatMap((kind) => marks.filter((mark) => mark.kind === kind));
}
