import type { ReactNode } from 'react';
import type { Placed } from '../../cup/questions/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { Link } from './Link.tsx';
import { TieScore } from './TieScore.tsx';
import { useWords } from '../words/useWords.ts';
import { dayOf } from '../../cup/questions/facts.ts';

type Props = {
  readonly placed: Placed;
  /** What stands at the end of the first line: the tie as a team or a scorer sees it. */
  readonly children?: ReactNode;
};

/** A tie on a small card that leads to it: its round and day, and its teams, the winner in bold, with the score. */
export function TieLink({ placed: { tie, round }, children }: Props) {
  const words = useWords();
  const { cup } = useCupIndex();
  const day = dayOf(tie);
  return (
    <Link
      to={{ view: 'tie', cup: cup.id, tie: tie.id }}
      data-tie={tie.id}
      className="block rounded-lg border border-line px-3 py-2 hover:border-link"
    >
      <span className="flex flex-wrap justify-between gap-x-3 text-sm text-muted">
        <span>{[round.name, ...(day === undefined ? [] : [words.longDay(day)])].join(' · ')}</span>
        <span>{children}</span>
      </span>
      <span className="block leading-snug wrap-anywhere">
        <TieScore tie={tie} />
      </span>
    </Link>
  );
}
