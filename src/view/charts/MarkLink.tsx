import { useContext, type CSSProperties, type ReactNode } from 'react';
import { scoreOf } from '../../cup/tally.ts';
import type { Tie } from '../../cup/tie.ts';
import { LitTies } from '../bracket/litTies.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { href } from '../navigate.ts';
import { writePlace } from '../place.ts';
import { chartsWords } from '../words/chartsWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';

type Props = {
  readonly tie: Tie;
  /** Whether it is where the Tab key enters the chart. */
  readonly isStop: boolean;
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
};

/** A mark that stands for a tie and opens it. `group-data-lit/mark` and `group-data-picked/mark` style what is in it. */
export function MarkLink({ tie, isStop, className = '', style, children }: Props) {
  const words = useWordsOf(chartsWords);
  const { cup } = useCupIndex();
  const isPicked = useContext(LitTies).has(tie.id);
  const score = scoreOf(tie);
  const name = words.charts.tie(
    tie.home.name,
    score ? words.score(score) : words.walkover,
    tie.away.name,
  );
  return (
    <a
      href={href(writePlace({ view: 'tie', cup: cup.id, tie: tie.id }))}
      aria-label={tie.date ? words.charts.tieOn(name, words.days([tie.date.day])) : name}
      data-tie-mark={tie.id}
      data-picked={isPicked ? '' : undefined}
      tabIndex={isStop ? 0 : -1}
      className={`group/mark ${className}`}
      style={style}
    >
      {children}
    </a>
  );
}
