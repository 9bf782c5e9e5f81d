import { useId, useState, type ReactNode } from 'react';
import { useIsHydrated } from '../ui/Hydrated.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';

type Props = {
  readonly name: string;
  /** What the chart shows of this cup, in a sentence. */
  readonly title: string;
  readonly note?: ReactNode;
  readonly table: ReactNode;
  readonly children: ReactNode;
};

/** A chart with its name, its finding in a sentence, a key to its marks, and its numbers as a table. */
export function Figure({ name, title, note, table, children }: Props) {
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
      <AsTable name={name}>{table}</AsTable>
    </figure>
  );
}

/** The table of a chart, rendered when it is first opened; in a prerendered page from the start, for want of a script. */
function AsTable({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const words = useWords();
  const isHydrated = useIsHydrated();
  const [wasOpen, setWasOpen] = useState(false);
  const note = (details: HTMLDetailsElement | null) => {
    if (details?.open) setWasOpen(true);
  };
  return (
    // The ref notices a table that was opened before hydration.
    <details
      ref={note}
      onToggle={({ currentTarget }) => note(currentTarget)}
      className="mt-1 text-sm"
    >
      <summary className="flex min-h-11 cursor-pointer items-center text-muted underline decoration-link underline-offset-2 hover:text-ink md:min-h-8">
        {words.charts.asTable}
      </summary>
      {(wasOpen || !isHydrated) && (
        <div
          role="region"
          aria-label={words.charts.tableOf(name)}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys scroll it
          tabIndex={0}
          className="overflow-x-auto"
        >
          {children}
        </div>
      )}
    </details>
  );
}
