import type { ReactNode } from 'react';
import type { PickKind } from '../../cup/picked.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { pick, usePicked } from '../picks.ts';
import { chartsWords } from '../words/chartsWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';

type Props = {
  readonly kind: PickKind;
  /** The id and name of what the row is about. */
  readonly id: string;
  readonly name: string;
  /** The ids of its ties. */
  readonly ties: readonly string[];
  /** What stands above the marks: the name, maybe as a link, and at the end the figure. */
  readonly label: ReactNode;
  readonly figure: string;
  readonly children: ReactNode;
};

/** A row of a chart. It lights its ties while it is pointed at, and a click keeps them lit, or lets them go. */
export function Row({ kind, id, name, ties, label, figure, children }: Props) {
  const words = useWordsOf(chartsWords);
  const picked = usePicked(useCupIndex());
  const isPicked = picked?.kind === kind && picked.id === id;
  return (
    <li data-ties={ties.join(' ')} className="relative -mx-2 px-2 py-1.5 max-md:min-h-11">
      <button
        type="button"
        aria-pressed={isPicked}
        aria-label={words.charts.pick(words.picked[kind](name))}
        onClick={() => (isPicked ? pick() : pick(kind, id))}
        className="absolute inset-0 cursor-pointer rounded-md border-2 border-transparent hover:border-line aria-pressed:border-gold"
      />
      <div className="pointer-events-none relative *:pointer-events-none [&_a]:pointer-events-auto">
        <p className="flex flex-wrap items-baseline gap-x-2 leading-snug">
          <span className="mr-auto min-w-0 wrap-anywhere">{label}</span>
          <span className="font-winner">{figure}</span>
        </p>
        {children}
      </div>
    </li>
  );
}
