import { useMemo, useSyncExternalStore } from 'react';
import { inLanguage } from '../address/language.ts';
import { writeAddress } from '../address/navigate.ts';
import { OPENED } from '../address/opened.ts';
import { useWords } from '../words/useWords.ts';
import { readKept, removeKept, subscribeToKept, type KeptCup } from './keptCups.ts';
import { LONGEST } from './openedText.ts';

/** The cups that were opened in this browser, each with a way to remove it; nothing where there are none. */
export function KeptCups() {
  const { opening, teams, language } = useWords();
  const cups = useKeptCups();
  if (cups.length === 0) return null;
  return (
    <section aria-labelledby="kept" className="mt-7 border-t border-line pt-4">
      <h2 id="kept" className="text-lg font-winner">
        {opening.kept}
      </h2>
      <p className="text-sm text-muted">{opening.keptNote}</p>
      <ul className="mt-2">
        {cups.map((cup) => (
          <li key={cup.key} className="flex flex-wrap items-center gap-x-4">
            <a
              href={addressOf(cup, inLanguage(`/${OPENED}/`, language))}
              className="inline-flex min-h-11 items-center font-winner underline decoration-link underline-offset-2 wrap-anywhere hover:decoration-current"
            >
              <bdi>{cup.name}</bdi>
            </a>
            <span className="text-muted">{teams(cup.teams)}</span>
            <button
              type="button"
              aria-label={opening.removeOf(cup.name)}
              onClick={() => removeKept(cup.key)}
              className="min-h-11 px-2 text-sm text-muted underline underline-offset-2 hover:text-ink"
            >
              {opening.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The opened cups that this browser keeps, as they change; on a prerendered page none. */
function useKeptCups(): readonly KeptCup[] {
  const stored = useSyncExternalStore(
    subscribeToKept,
    () => JSON.stringify(readKept()),
    () => '[]',
  );
  return useMemo(() => {
    const kept: readonly KeptCup[] = JSON.parse(stored);
    return kept.filter(({ teams }) => teams > 0);
  }, [stored]);
}

const addressOf = ({ key, code }: KeptCup, path: string): string =>
  writeAddress(
    { path, search: '', hash: '' },
    code.length <= LONGEST ? `text=${code}` : `kept=${key}`,
  );
