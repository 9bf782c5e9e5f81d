import { LANGUAGES } from '../../cup/model/language.ts';
import { inLanguage, withoutLanguage } from '../address/language.ts';
import { useHash, useOpened, usePath, useQueryText, writeAddress } from '../address/navigate.ts';
import { languageNames } from '../words/languageNames.ts';
import { useWords } from '../words/useWords.ts';

/** Links to this very page in each language, by its own name; what is picked, and the spot on the page, go along. */
export function LanguageSwitch() {
  const words = useWords();
  const path = withoutLanguage(usePath());
  const rest = { search: useQueryText(), hash: useHash() };
  const opened = useOpened();
  return (
    <details className="relative print:hidden">
      <summary className="grid size-11 cursor-pointer place-items-center rounded-full border border-line text-sm text-muted pointer-fine:md:size-9">
        <span aria-hidden="true" className="uppercase">
          {words.language}
        </span>
        <span className="sr-only">{words.languages}</span>
      </summary>
      <ul className="absolute top-full right-0 z-30 mt-1 rounded-xl border border-link bg-card">
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a
              href={writeAddress({ path: inLanguage(path, language), ...rest }, opened)}
              lang={language}
              hrefLang={language}
              aria-current={language === words.language ? 'true' : undefined}
              className="flex min-h-11 items-center rounded-lg px-4 hover:bg-tint aria-[current]:font-winner"
            >
              {languageNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
