import { useId, type ReactNode } from 'react';
import { Sentence } from '../words/Sentence.tsx';
import { chartsWords } from '../words/chartsWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { WhenOpen } from './WhenOpen.tsx';

type Props = {
  readonly name: string;
  /** What the chart shows of this cup, in a sentence. */
  readonly title: string;
  readonly note?: ReactNode;
  readonly table: ReactNode;
  readonly children: ReactNode;
};

/** A chart: its name and its finding above, what a mark stands for below, and the same numbers as a table. */
export function Figure({ name, title, note, table, children }: Props) {
  const words = useWordsOf(chartsWords);
  const id = useId();
  return (
    <figure aria-labelledby={id} className="mt-8">
      <figcaption className="mb-2">
        <h3 id={id} className="text-sm font-winner tracking-wider text-muted uppercase">
          {name}
        </h3>
        <p className="leading-snug font-winner wrap-anywhere">
          <Sentence text={title} />
        </p>
      </figcaption>
      {children}
      {note !== undefined && <div className="mt-2 text-sm text-muted">{note}</div>}
      <WhenOpen
        summary={words.charts.asTable}
        className="mt-1 text-sm"
        summaryClassName="flex min-h-11 cursor-pointer items-center text-muted underline decoration-link underline-offset-2 hover:text-ink md:min-h-8"
      >
        <div
          role="region"
          aria-label={words.charts.tableOf(name)}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys scroll it
          tabIndex={0}
          className="overflow-x-auto"
        >
          {table}
        </div>
      </WhenOpen>
    </figure>
  );
}
