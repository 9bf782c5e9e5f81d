import { countOf, type CupScorer } from '../../cup/questions/scorers.ts';
import type { Tie } from '../../cup/model/tie.ts';

/** How a goal is known to be a scorer's: by the record, by a second source, or not for certain. */
export const markKinds = ['certain', 'reported', 'open'] as const;
export type MarkKind = (typeof markKinds)[number];

/** A scorer's goals of one kind in one tie: always at least one. */
export type Mark = { readonly kind: MarkKind; readonly tie: Tie; readonly count: number };

/** The goals of a scorer by kind and tie: certain ones first, then those a second source adds, then open ones. */
export const marksOf = ({ scored }: Pick<CupScorer, 'scored'>): Mark[] =>
  markKinds.flatMap((kind) =>
    scored.flatMap(({ tie, entry }) => {
      const { least, most } = countOf(entry);
      const certain = Math.min(entry.count.least, least);
      const count = { certain, reported: least - certain, open: most - least }[kind];
      return count > 0 ? [{ kind, tie, count }] : [];
    }),
  );
