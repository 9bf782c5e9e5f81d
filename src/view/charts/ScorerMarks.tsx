import { range } from 'd3';
import { useWords } from '../words/useWords.ts';
import type { Mark, MarkKind } from './marksOf.ts';
import { MarkLink } from './MarkLink.tsx';

/** The kinds differ in shape, not only in colour: a disc, a ring with a core, and a dashed ring. */
const shapes: Readonly<Record<MarkKind, string>> = {
  certain: 'fill-blue stroke-blue group-data-picked/mark:fill-gold',
  reported: 'fill-card stroke-blue',
  open: 'fill-card stroke-blue [stroke-dasharray:2.2_2]',
};

/** A goal. */
export const ScorerMark = ({ kind }: { readonly kind: MarkKind }) => (
  <svg aria-hidden="true" viewBox="0 0 12 12" className="size-[0.75rem] shrink-0">
    <circle
      cx="6"
      cy="6"
      r="4"
      className={`moves stroke-[1.5] group-data-picked/mark:stroke-gold group-data-preview/mark:stroke-ink group-data-preview/mark:stroke-3 ${shapes[kind]}`}
    />
    {kind === 'reported' && (
      <circle cx="6" cy="6" r="1.75" className="fill-blue group-data-picked/mark:fill-gold" />
    )}
  </svg>
);

type Props = {
  readonly marks: readonly Mark[];
  /** Whether the Tab key enters the chart here. */
  readonly isFirst: boolean;
};

/** A scorer's goals in a line, a link for each tie. On phones a tap picks the row. */
export function ScorerMarks({ marks, isFirst }: Props) {
  const words = useWords();
  return (
    <ol className="flex flex-wrap">
      {marks.map(({ kind, tie, count }, index) => (
        <li key={`${kind} ${tie.id}`}>
          <MarkLink
            tie={tie}
            isStop={isFirst && index === 0}
            count={words.charts.scorers.scored[kind](count)}
            className="flex py-0.5"
          >
            {range(count).map((goal) => (
              <ScorerMark key={goal} kind={kind} />
            ))}
          </MarkLink>
        </li>
      ))}
    </ol>
  );
}
