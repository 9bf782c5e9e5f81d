import { useMemo } from 'react';
import { checksOf } from '../../cup/checks.ts';
import { isLarge } from '../../cup/size.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { href } from '../navigate.ts';
import { writePlace } from '../place.ts';
import { useWords } from '../words/useWords.ts';
import { useAfterPaint } from './useAfterPaint.ts';

/** Where the cup's facts come from, under which licence, and how many checks they pass. */
export function Origin() {
  const words = useWords();
  const { cup } = useCupIndex();
  const record = cup.sources.find(({ id }) => id === cup.record.source);
  const isDue = useAfterPaint(isLarge(cup));
  const checks = useMemo(() => (isDue ? checksOf(cup) : []), [cup, isDue]);
  const held = checks.filter(({ holds }) => holds).length;
  return (
    <footer className="mt-7 border-t border-line pt-3 text-sm text-muted">
      <p>{record && words.origin(record.title, record.licence)}</p>
      <p>
        <a
          href={href(writePlace({ view: 'checks', cup: cup.id }))}
          className="underline max-md:inline-flex max-md:min-h-11 max-md:items-center"
        >
          {isDue ? words.checksHeld(held, checks.length) : words.view.checks}
        </a>
      </p>
    </footer>
  );
}
