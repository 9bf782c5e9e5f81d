import { Suspense, useMemo } from 'react';
import type { Cup } from '../cup/cup.ts';
import { indexCup } from '../cup/indexCup.ts';
import { Alive } from './Alive.tsx';
import { Bracket } from './bracket/Bracket.tsx';
import { LitTies, noTies } from './bracket/litTies.ts';
import { CupContext } from './data/useCupIndex.ts';
import { findPage } from './pages.ts';
import { Panel } from './Panel.tsx';
import { subjectOf, usePicked } from './picks.ts';
import type { Place } from './place.ts';
import { Masthead } from './shell/Masthead.tsx';
import { Sheet } from './shell/Sheet.tsx';
import { Status } from './shell/Status.tsx';
import { useEscape } from './shell/useEscape.ts';
import { useLanding } from './shell/useLanding.ts';
import { useIsPhone } from './useMedia.ts';

type Props = { readonly cup: Cup; readonly place: Place };

/** A cup: its bracket with what is open beside it, or one of the pages that read the cup in another way. */
export function CupPage({ cup, place }: Props) {
  const index = useMemo(() => indexCup(cup), [cup]);
  const tie = place.view === 'tie' ? index.ties.get(place.tie) : undefined;
  const page = findPage(place.view);
  const isOpen = place.view !== 'bracket' && !page;
  const picked = usePicked(index);
  const subject = subjectOf(index, place);
  const lit = subject ?? picked;
  const isCovered = useIsPhone() && isOpen;
  useEscape(cup.id, isOpen, picked !== undefined);
  useLanding(tie?.tie.id);
  return (
    <CupContext value={index}>
      <div className="flex min-h-dvh flex-col md:h-dvh md:overflow-clip print:block print:h-auto print:min-h-0 print:overflow-visible">
        <Masthead cup={cup} view={place.view} picked={picked} inert={isCovered} />
        {page ? (
          <main
            // A page does not begin where another was left.
            key={page.name}
            ref={beginAtTop}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also with the keys
            tabIndex={0}
            className="relative min-h-0 grow outline-offset-[-2px] md:overflow-auto"
          >
            <Suspense>
              <Alive>
                <page.Content />
              </Alive>
            </Suspense>
          </main>
        ) : (
          <div className="in-data-embed:block grid min-h-0 grow grid-cols-1 md:grid-cols-[minmax(0,1fr)_clamp(17rem,38vw,22rem)] xl:grid-cols-[minmax(0,1fr)_clamp(300px,25vw,30rem)] print:block">
            <main
              ref={beginAtTop}
              inert={isCovered}
              className="relative min-w-0 md:snap-x md:scroll-pl-4 md:overflow-auto md:px-4 md:pb-5 print:max-h-[174mm] print:overflow-hidden print:p-0"
            >
              <LitTies value={lit?.ties ?? noTies}>
                <Bracket
                  cup={cup}
                  open={tie?.tie.id}
                  pinned={lit?.kind === 'team' ? lit.id : undefined}
                />
              </LitTies>
            </main>
            <Sheet key={place.view + (tie?.tie.id ?? subject?.id)} isOpen={isOpen}>
              <Panel place={place} />
            </Sheet>
          </div>
        )}
        <Status open={tie} lit={lit} />
      </div>
    </CupContext>
  );
}

/** Where the document scrolls, not the page in it, a page begins at its head whatever was left before. */
function beginAtTop(main: HTMLElement | null): void {
  if (main) window.scrollTo(0, 0);
}
