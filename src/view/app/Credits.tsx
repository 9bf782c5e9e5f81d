import { useMemo } from 'react';
import { checksOf } from '../../cup/questions/checks.ts';
import { isWhole } from '../../cup/questions/indexCup.ts';
import { isLarge } from '../../cup/questions/size.ts';
import { inLanguage } from '../address/language.ts';
import { href } from '../address/navigate.ts';
import { OPENED } from '../address/opened.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { TextLink } from '../ui/Link.tsx';
import { useWords } from '../words/useWords.ts';
import { useAfterPaint } from './useAfterPaint.ts';

const LINK = 'max-md:inline-flex max-md:min-h-11 max-md:items-center';

/** The source and licence of the cup's facts, and how many checks they pass. */
export function Credits() {
  const words = useWords();
  const index = useCupIndex();
  const { cup } = index;
  const record = cup.sources.find(({ id }) => id === cup.record.source);
  const isDue = useAfterPaint(isLarge(cup));
  const isTold = isDue && isWhole(index);
  const checks = useMemo(() => (isTold ? checksOf(cup) : []), [cup, isTold]);
  const held = checks.filter(({ holds }) => holds).length;
  return (
    <footer className="mt-7 border-t border-line pt-3 text-sm text-muted">
      {record && (
        <p>
          <TextLink to={{ view: 'sources', cup: cup.id }} className={LINK}>
            {words.origin(record.title, record.licence)}
          </TextLink>
        </p>
      )}
      <p>
        <TextLink to={{ view: 'checks', cup: cup.id }} className={LINK}>
          {isTold ? words.checksHeld(held, checks.length) : words.view.checks}
        </TextLink>
      </p>
      <p>
        <a
          href={href(inLanguage(`/${OPENED}/`, words.language))}
          className={`underline decoration-link underline-offset-2 hover:decoration-current ${LINK}`}
        >
          {words.opening.title}
        </a>
      </p>
    </footer>
  );
}
