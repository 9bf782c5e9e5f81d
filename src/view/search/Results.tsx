import { useMemo } from 'react';
import type { Cup } from '../../cup/cup.ts';
import { indexSearch } from '../../cup/search/indexSearch.ts';
import { search, type Found } from '../../cup/search/search.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { shorten } from '../names/readName.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';
import { groupHits } from './groupHits.ts';
import { Result, type OnFollow } from './Result.tsx';

/** More of one kind are for nobody to read; who types on sees fewer. */
const MOST = 10;

type Props = { readonly text: string; readonly onFollow: OnFollow };

/** How much a text finds, said politely, and the links by their kinds; before anything is typed, the rounds. */
export function Results({ text, onFollow }: Props) {
  const words = useWords();
  const cup = useCupIndex();
  const index = useMemo(() => indexSearch(cup), [cup]);
  const isBlank = text.trim() === '';
  const { hits, isNear } = useMemo(
    () => (isBlank ? roundsOf(cup.cup) : search(index, text)),
    [cup, index, text, isBlank],
  );
  const count = isNear
    ? words.search.nothing(shorten(text.trim()))
    : words.search.found(hits.length);
  return (
    <div
      data-fits={isBlank || isNear ? undefined : ''}
      className="min-h-0 grow overflow-y-auto overscroll-contain border-t border-line px-1 pb-3"
    >
      <output className="block px-3 py-2 text-muted wrap-anywhere">
        <Sentence text={isBlank ? words.search.hint : count} />
      </output>
      {groupHits(hits, MOST).map(({ kind, shown, more }) => (
        <section key={kind} aria-labelledby={`found-${kind}`}>
          <h3 id={`found-${kind}`} className="px-3 pt-2 text-sm font-winner text-muted">
            {words.search.kind[kind]}
          </h3>
          <ul>
            {shown.map((hit, at) => (
              <li key={at}>
                <Result hit={hit} onFollow={onFollow} />
              </li>
            ))}
          </ul>
          {more > 0 && <p className="px-3 text-sm text-muted">{words.search.more(more)}</p>}
        </section>
      ))}
    </div>
  );
}

const roundsOf = ({ rounds }: Cup): Found => ({
  hits: rounds.map((round) => ({ what: { kind: 'round', round } })),
  isNear: false,
});
