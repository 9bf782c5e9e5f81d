import type { MouseEvent } from 'react';
import type { Findable } from '../../cup/search/indexSearch.ts';
import type { Hit } from '../../cup/search/search.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { Sentence } from '../words/Sentence.tsx';
import { searchWords } from '../words/searchWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { describeHit } from './describeHit.ts';

/** Hears of a click on what was found, before the link is followed. */
export type OnFollow = (event: MouseEvent, what: Findable) => void;

/** Something found, as a link that leads to it, with what tells it from others. */
export function Result({ hit, onFollow }: { readonly hit: Hit; readonly onFollow: OnFollow }) {
  const words = useWordsOf(searchWords);
  const { address, name, facts } = describeHit(hit, useCupIndex(), words);
  return (
    <a
      href={address}
      data-tie={hit.what.kind === 'tie' ? hit.what.placed.tie.id : undefined}
      onClick={(event) => onFollow(event, hit.what)}
      className="block rounded-lg px-3 py-1.5 leading-snug wrap-anywhere outline-offset-[-2px] hover:bg-tint focus-visible:bg-tint"
    >
      <span className="block font-winner">
        <Sentence text={name} />
      </span>{' '}
      <span className="block text-sm">
        <Sentence text={facts.join(' · ')} />
      </span>
    </a>
  );
}
