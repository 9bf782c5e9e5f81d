import { useEffect, useMemo } from 'react';
import { indexLines } from '../../cup/indexLines.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useHash } from '../useHash.ts';
import { readName } from '../names/readName.ts';
import { Sentence } from '../words/Sentence.tsx';
import { recordWords } from '../words/recordWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { readHash } from './readHash.ts';
import { RecordLine } from './RecordLine.tsx';

/** The record, verbatim, with what came of each of its lines; the line that the address names is lit. */
export function RecordPage() {
  const words = useWordsOf(recordWords);
  const { cup } = useCupIndex();
  const lines = useMemo(() => indexLines(cup), [cup]);
  const hash = useHash();
  const lit = readHash(hash);
  useEffect(() => goTo(lit), [lit]);
  const source = cup.sources.find(({ id }) => id === cup.record.source);
  const isThere = hash === '' || (lit !== undefined && lit <= lines.length);
  const where = lit !== undefined && lit <= lines.length ? [words.record.line(lit)] : [];
  return (
    <article aria-labelledby="record" className="mx-auto max-w-6xl px-1 py-4 md:px-4 md:py-6">
      <title>{words.title([...where, words.record.title, words.cup(cup)])}</title>
      <header className="px-3">
        <h2 id="record" className="text-2xl font-winner">
          {words.record.title}
        </h2>
        <p className="mt-2 max-w-prose">{words.record.intro}</p>
        {source && (
          <p className="mt-2 max-w-prose text-sm text-muted">
            {words.origin(source.title, source.licence)}
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
          <RecordLine key={facts.line} facts={facts} isLit={facts.line === lit} />
        ))}
      </ol>
    </article>
  );
}

/** Brings a line into sight and puts the focus on its number: the browser does so only where the page was there first. */
function goTo(line: number | undefined): void {
  const number = line === undefined ? null : document.getElementById(`L${line}`);
  number?.scrollIntoView();
  number?.focus({ preventScroll: true });
}
