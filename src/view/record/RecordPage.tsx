import { useEffect, useMemo } from 'react';
import { indexLines } from '../../cup/questions/indexLines.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useHash } from '../address/navigate.ts';
import { readName } from '../address/readName.ts';
import { Sentence } from '../words/Sentence.tsx';
import { readHash } from './readHash.ts';
import { SourceLink } from '../ui/SourceLink.tsx';
import { SourceHead } from '../ui/SourceHead.tsx';
import { RecordLine } from './RecordLine.tsx';
import { useWords } from '../words/useWords.ts';

/** The record, verbatim, with notes on each line; the line that the address names is highlighted. */
export function RecordPage() {
  const words = useWords();
  const { cup } = useCupIndex();
  const lines = useMemo(() => indexLines(cup), [cup]);
  const hash = useHash();
  const named = readHash(hash);
  useEffect(() => goTo(named), [named]);
  const source = cup.sources.find(({ id }) => id === cup.record.source);
  const isThere = hash === '' || (named !== undefined && named <= lines.length);
  const part = named !== undefined && named <= lines.length ? words.record.line(named) : undefined;
  return (
    <article aria-labelledby="record" className="mx-auto max-w-6xl px-1 py-4 md:px-4 md:py-6">
      <header className="px-3">
        <SourceHead
          page="record"
          title={words.record.title}
          intro={words.record.intro}
          part={part}
        />
        {source && (
          <p className="mt-2 max-w-prose text-sm text-muted">
            <SourceLink
              source={source}
              className="max-md:inline-flex max-md:min-h-11 max-md:items-center"
            >
              {words.origin(source.title, source.licence)}
            </SourceLink>
          </p>
        )}
        {!isThere && (
          <p role="alert" className="mt-3 font-winner wrap-anywhere">
            <Sentence text={words.record.noLine(readName(hash.slice(1)), lines.length)} />
          </p>
        )}
      </header>
      <ol className="mt-5 rounded-lg bg-card py-2">
        {lines.map((facts) => (
          <RecordLine key={facts.line} facts={facts} isHighlighted={facts.line === named} />
        ))}
      </ol>
    </article>
  );
}

/** Scrolls to a line and focuses its number: the browser only does so if the line was there when the page loaded. */
function goTo(line: number | undefined): void {
  const number = line === undefined ? null : document.getElementById(`L${line}`);
  number?.scrollIntoView();
  number?.focus({ preventScroll: true });
}
