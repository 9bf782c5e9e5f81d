import type { Reading } from '../../cup/model/reading.ts';
import { inLanguage } from '../address/language.ts';
import { href, useOpened, writeAddress } from '../address/navigate.ts';
import { OPENED, TEXT_PLACE } from '../address/opened.ts';
import { useWords } from '../words/useWords.ts';
import { codeOf, keyOf } from './openedText.ts';
import { LinesRead } from './LinesRead.tsx';

const LINK =
  'underline decoration-link underline-offset-2 hover:decoration-current max-md:inline-flex max-md:min-h-11 max-md:items-center';

/** Above the bracket of an opened cup: what of its text was read, and the way to the text. */
export function OpenedStrip({ reading }: { readonly reading: Reading }) {
  const words = useWords();
  const opened = useOpened();
  const path = inLanguage(`/${OPENED}/${TEXT_PLACE}/`, words.language);
  return (
    <p className="in-data-embed:hidden flex flex-wrap items-baseline gap-x-3 border-b border-line bg-tint px-4 md:py-1.5 text-sm md:px-5 print:hidden">
      <span>
        <LinesRead reading={reading} />
      </span>
      {keyOf(opened) !== undefined && (
        <span>{codeOf(opened) === undefined ? words.opening.notKept : words.opening.onlyHere}</span>
      )}
      <a href={writeAddress({ path, search: '', hash: '' }, opened)} className={LINK}>
        {words.opening.change}
      </a>
      <a
        href={href(inLanguage(`/${OPENED}/`, words.language))}
        // On a phone the overview leads there.
        className={`${LINK} max-md:hidden`}
      >
        {words.opening.another}
      </a>
    </p>
  );
}
