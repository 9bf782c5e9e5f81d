import { type CSSProperties, type ReactNode } from 'react';
import type { Tie } from '../../cup/model/tie.ts';
import { usePickedTies } from '../ui/highlight.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { resultOf } from '../ui/resultOf.ts';
import { Link } from '../ui/Link.tsx';
import { useWords } from '../words/useWords.ts';
import { dayOf } from '../../cup/questions/facts.ts';

type Props = {
  readonly tie: Tie;
  /** Whether the Tab key enters the chart here. */
  readonly isStop: boolean;
  /** What the mark counts in this tie, such as `2 goals`. */
  readonly count?: string;
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly children?: ReactNode;
};

/** A mark of a tie, which opens it. Style its content with `group-data-preview/mark` and `group-data-picked/mark`. */
export function MarkLink({ tie, isStop, count, className = '', style, children }: Props) {
  const words = useWords();
  const { cup } = useCupIndex();
  const isPicked = usePickedTies().has(tie.id);
  const day = dayOf(tie);
  const match = words.charts.tie(tie.home.name, resultOf(words, tie), tie.away.name);
  const label = words.charts.mark(match, count, day === undefined ? undefined : words.days([day]));
  return (
    <Link
      to={{ view: 'tie', cup: cup.id, tie: tie.id }}
      aria-label={label}
      data-tie-mark={tie.id}
      data-picked={isPicked ? '' : undefined}
      tabIndex={isStop ? 0 : -1}
      className={`group/mark ${className}`}
      style={style}
    >
      {children}
    </Link>
  );
}
