import { useContext } from 'react';
import { LitTies } from '../bracket/litTies.ts';
import type { Mark, MarkKind } from './marksOf.ts';

/** Shapes tell the kinds apart, not colours alone: a full mark, a ring with a core, and a dashed ring. */
const looks: Readonly<Record<MarkKind, string>> = {
  certain: 'fill-blue stroke-blue group-data-picked/mark:fill-gold',
  reported: 'fill-card stroke-blue',
  open: 'fill-card stroke-blue [stroke-dasharray:2.2_2]',
};

/** One goal. */
export const ScorerMark = ({ kind }: { readonly kind: MarkKind }) => (
  <svg aria-hidden="true" viewBox="0 0 12 12" className="size-[0.75rem] shrink-0">
    <circle
      cx="6"
      cy="6"
      r="4"
      className={`stroke-[1.5] group-data-picked/mark:stroke-gold group-data-lit/mark:stroke-ink group-data-lit/mark:stroke-3 ${looks[kind]}`}
    />
    {kind === 'reported' && (
      <circle cx="6" cy="6" r="1.75" className="fill-blue group-data-picked/mark:fill-gold" />
    )}
  </svg>
);

/** A scorer's goals in a line. */
export function ScorerMarks({ marks }: { readonly marks: readonly Mark[] }) {
  const lit = useContext(LitTies);
  return (
    <span aria-hidden="true" className="flex flex-wrap">
      {marks.map(({ kind, tie, index }) => (
        <span
          key={`${kind} ${tie} ${index}`}
          data-tie-mark={tie}
          data-picked={lit.has(tie) ? '' : undefined}
          className="group/mark"
        >
          <ScorerMark kind={kind} />
        </span>
      ))}
    </span>
  );
}
