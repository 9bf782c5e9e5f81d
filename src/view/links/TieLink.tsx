import type { ReactNode } from 'react';
import { scoreOf } from '../../cup/tally.ts';
import { sideNames } from '../../cup/tie.ts';
import type { Placed } from '../../cup/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { href } from '../navigate.ts';
import { writePlace } from '../place.ts';
import { useWords } from '../words/useWords.ts';

type Props = {
  readonly placed: Placed;
  /** What stands at the end of the first line: the tie as a team or a scorer sees it. */
  readonly children?: ReactNode;
};

/** A tie on a small card that leads to it: its round and day, and its teams, the winner in bold, with the score. */
export function TieLink({ placed: { tie, round }, children }: Props) {
  const words = useWords();
  const { cup } = useCupIndex();
  const score = scoreOf(tie);
  const [home, away] = sideNames.map((side) => (
    <bdi key={side} className={side === tie.winner ? 'font-winner' : ''}>
      {tie[side].name}
    </bdi>
  ));
  return (
    <a
      href={href(writePlace({ view: 'tie', cup: cup.id, tie: tie.id }))}
      data-tie={tie.id}
      className="block rounded-lg border border-line px-3 py-2 hover:border-link"
    >
      <span className="flex flex-wrap justify-between gap-x-3 text-sm text-muted">
        <span>{[round.name, ...(tie.date ? [words.longDay(tie.date.day)] : [])].join(' · ')}</span>
        <span>{children}</span>
      </span>
      <span className="block leading-snug wrap-anywhere">
        {home} {score ? words.score(score) : words.walkover} {away}
      </span>
    </a>
  );
}
