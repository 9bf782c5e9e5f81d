import type { ReactNode } from 'react';
import type { Tie } from '../../../cup/model/tie.ts';
import { useCupIndex } from '../../data/useCupIndex.ts';
import { TextLink } from '../../ui/Link.tsx';
import { Sentence } from '../../words/Sentence.tsx';
import { useWords } from '../../words/useWords.ts';

type Props = { readonly tie: Tie; readonly children?: ReactNode };

/** A line about a tie, with a link to it; pointing at it previews the tie. */
export function TieLine({ tie, children }: Props) {
  const words = useWords();
  const { cup } = useCupIndex();
  return (
    <li data-ties={tie.id} className="flex flex-wrap items-baseline justify-between gap-x-3">
      <TextLink
        to={{ view: 'tie', cup: cup.id, tie: tie.id }}
        className="inline-flex items-center max-md:min-h-11"
      >
        <span>
          <Sentence text={words.charts.tie(tie.home.name, '–', tie.away.name)} />
        </span>
      </TextLink>
      {children}
    </li>
  );
}
