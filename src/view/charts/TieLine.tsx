import type { ReactNode } from 'react';
import type { Tie } from '../../cup/tie.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { PlaceLink } from '../links/PlaceLink.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { chartsWords } from '../words/chartsWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';

type Props = { readonly tie: Tie; readonly children?: ReactNode };

/** A tie named in a line below a chart, linked to itself and to the bracket. */
export function TieLine({ tie, children }: Props) {
  const words = useWordsOf(chartsWords);
  const { cup } = useCupIndex();
  return (
    <li data-ties={tie.id} className="flex flex-wrap items-baseline justify-between gap-x-3">
      <PlaceLink
        place={{ view: 'tie', cup: cup.id, tie: tie.id }}
        className="inline-flex items-center max-md:min-h-11"
      >
        <span>
          <Sentence text={words.charts.tie(tie.home.name, '–', tie.away.name)} />
        </span>
      </PlaceLink>
      {children}
    </li>
  );
}
