import { memo, useRef } from 'react';
import type { Cup } from '../../cup/model/cup.ts';
import { Bracket } from '../bracket/Bracket.tsx';
import { HighlightContext, useHighlight } from '../ui/highlight.ts';
import { CupContext } from '../data/useCupIndex.ts';
import { useCanonical } from '../address/useCanonical.ts';
import { subjectOf, usePicked } from '../address/picks.ts';
import type { Place } from '../address/place.ts';
import { Link } from '../ui/Link.tsx';
import { useWords } from '../words/useWords.ts';
import { OpensNewTab } from '../ui/OpensNewTab.ts';
import { useCupIndexes } from './useCupIndexes.ts';
import { PageTitle } from '../ui/PageTitle.tsx';
import { usePostedSize } from './usePostedSize.ts';

type Props = { readonly cup: Cup; readonly place: Place };

/** A cup embedded in another site's page: the bracket alone, with the highlight of the address; links open a new tab. */
export const EmbeddedCup = memo(function EmbeddedCup({ cup, place: asked }: Props) {
  const words = useWords();
  const page = useRef<HTMLElement>(null);
  usePostedSize(page);
  const { index, whole } = useCupIndexes(cup);
  const place = useCanonical(whole, asked, words.language);
  const picked = usePicked(index);
  const highlight = useHighlight(index, subjectOf(index, place) ?? picked);
  return (
    <CupContext value={index}>
      <PageTitle />
      <main ref={page} className="py-3 md:px-4">
        <h1 className="text-sm text-muted max-md:px-4">
          <Link
            to={{ view: 'bracket', cup: cup.id }}
            target="_blank"
            rel="noopener"
            className="inline-flex min-h-11 items-center underline decoration-link underline-offset-2 hover:text-ink md:min-h-8"
          >
            {words.title([words.cup(cup)])}
          </Link>
        </h1>
        <HighlightContext value={highlight}>
          <OpensNewTab value>
            <Bracket open={place.view === 'tie' ? place.tie : undefined} />
          </OpensNewTab>
        </HighlightContext>
      </main>
    </CupContext>
  );
});
