import { useMemo, useRef } from 'react';
import type { Cup } from '../../cup/cup.ts';
import { indexCup } from '../../cup/indexCup.ts';
import { Bracket } from '../bracket/Bracket.tsx';
import { LitTies, noTies } from '../bracket/litTies.ts';
import { CupContext } from '../data/useCupIndex.ts';
import { href } from '../navigate.ts';
import { subjectOf, usePicked } from '../picks.ts';
import { writePlace, type Place } from '../place.ts';
import { useWords } from '../words/useWords.ts';
import { OpensElsewhere } from './OpensElsewhere.ts';
import { usePostedSize } from './usePostedSize.ts';

type Props = { readonly cup: Cup; readonly place: Place };

/** A cup in a frame of another page: the bare bracket, lit as the address says, whose links open in another tab. */
export function EmbeddedCup({ cup, place }: Props) {
  const words = useWords();
  const page = useRef<HTMLElement>(null);
  usePostedSize(page);
  const index = useMemo(() => indexCup(cup), [cup]);
  const picked = usePicked(index);
  const lit = subjectOf(index, place) ?? picked;
  return (
    <CupContext value={index}>
      <title>{words.title([words.cup(cup)])}</title>
      <main ref={page} className="py-3 md:px-4">
        <h1 className="text-sm text-muted max-md:px-4">
          <a
            href={href(writePlace({ view: 'bracket', cup: cup.id }))}
            target="_blank"
            rel="noopener"
            className="inline-flex min-h-11 items-center underline decoration-link underline-offset-2 hover:text-ink md:min-h-8"
          >
            {words.title([words.cup(cup)])}
          </a>
        </h1>
        <LitTies value={lit?.ties ?? noTies}>
          <OpensElsewhere value>
            <Bracket
              cup={cup}
              open={place.view === 'tie' ? place.tie : undefined}
              pinned={lit?.kind === 'team' ? lit.id : undefined}
            />
          </OpensElsewhere>
        </LitTies>
      </main>
    </CupContext>
  );
}
