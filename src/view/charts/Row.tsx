import type { ReactNode } from 'react';
import type { NamedKind } from '../../cup/questions/picked.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { pick, usePicked } from '../address/picks.ts';
import { useWords } from '../words/useWords.ts';

type Props = {
  readonly kind: NamedKind;
  /** The id and name of the subject of the row. */
  readonly id: string;
  readonly name: string;
  /** The ids of its ties. */
  readonly ties: readonly string[];
  /** Above the marks: the name, a quieter detail behind it, and at the end the figure. */
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  readonly figure: string;
  readonly children: ReactNode;
};

/** A row of a chart. Pointing at it highlights its ties; a click keeps them highlighted, a second click clears them. */
export function Row({ kind, id, name, ties, label, detail, figure, children }: Props) {
  const words = useWords();
  const picked = usePicked(useCupIndex());
  const isPicked = picked?.kind === kind && picked.id === id;
  return (
    <li
      data-ties={ties.join(' ')}
      data-team={kind === 'team' ? id : undefined}
      className="relative -mx-2 px-2 py-1.5 max-md:min-h-11"
    >
      <button
        type="button"
        aria-pressed={isPicked}
        aria-label={words.charts.pick(words.picked[kind](name))}
        onClick={() => (isPicked ? pick() : pick(kind, id))}
        className="absolute inset-0 cursor-pointer rounded-md border-2 border-transparent hover:border-line aria-pressed:border-gold"
      />
      <div className="pointer-events-none relative *:pointer-events-none [&_a]:pointer-events-auto">
        <p className="flex flex-wrap items-baseline gap-x-2 leading-snug">
          <span className="mr-auto min-w-0 wrap-anywhere">
            {label} <span className="text-sm text-muted">{detail}</span>
          </span>
          <span className="font-winner">{figure}</span>
        </p>
        {children}
      </div>
    </li>
  );
}
