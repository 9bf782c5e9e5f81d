import { useMemo } from 'react';
import { indexSearch } from '../../cup/search/indexSearch.ts';
import { search } from '../../cup/search/search.ts';
import { suggest } from '../../cup/search/suggest.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { shorten } from '../address/readName.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';
import { groupHits, type Group } from './groupHits.ts';
import { Result } from './Result.tsx';
import { searchTerms } from './searchTerms.ts';

/** More of one kind are for nobody to read; who types on sees fewer. */
const MOST = 10;

/** So many of what is suggested before anything is typed. */
const SUGGESTED = 5;

/** How much a text finds, said politely, and the links by their kinds; before anything is typed, suggestions. */
export function Results({ text }: { readonly text: string }) {
  const words = useWords();
  const cup = useCupIndex();
  const index = useMemo(() => indexSearch(cup, searchTerms(words)), [cup, words]);
  const isBlank = text.trim() === '';
  const { hits, isNear } = useMemo(() => search(index, text), [index, text]);
  const groups = useMemo(
    () => (isBlank ? suggest(cup).map(toGroup) : groupHits(hits, MOST)),
    [cup, hits, isBlank],
  );
  const count = isNear
    ? [
        words.search.nothing(shorten(text.trim())),
        ...(hits.length > 0 ? [words.search.nearest] : []),
      ].join(' ')
    : words.search.found(hits.length);
  const fits = !isBlank && !isNear;
  return (
    <div
      data-fits={fits ? '' : undefined}
      className="min-h-0 grow overflow-y-auto overscroll-contain border-t border-line px-1 pb-3"
    >
      <output className="block px-3 py-2 text-muted wrap-anywhere">
        <Sentence text={isBlank ? words.search.hint : count} />
      </output>
      {groups.map(({ kind, shown, more }, group) => (
        <section key={kind} aria-labelledby={`found-${kind}`}>
          <h3 id={`found-${kind}`} className="px-3 pt-2 text-sm font-winner text-muted">
            {words.search.kind[kind]}
          </h3>
          <ul>
            {shown.map((hit, at) => (
              <li key={at}>
                <Result hit={hit} isFirst={fits && group === 0 && at === 0} />
              </li>
            ))}
          </ul>
          {more > 0 && !isBlank && (
            <p className="px-3 text-sm text-muted">{words.search.more(more)}</p>
          )}
        </section>
      ))}
    </div>
  );
}

const toGroup = ({ kind, hits }: ReturnType<typeof suggest>[number]): Group => ({
  kind,
  shown: hits.slice(0, SUGGESTED),
  more: 0,
});
