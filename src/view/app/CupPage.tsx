import { memo, Suspense, type ReactNode } from 'react';
import type { Cup } from '../../cup/model/cup.ts';
import { isWhole, type CupIndex } from '../../cup/questions/indexCup.ts';
import { isLarge } from '../../cup/questions/size.ts';
import { useCanonical } from '../address/useCanonical.ts';
import { subjectOf, usePicked } from '../address/picks.ts';
import { useFocusOnNavigation } from '../address/useFocusOnNavigation.ts';
import { isSource, type PageName, type Place } from '../address/place.ts';
import { Bracket } from '../bracket/Bracket.tsx';
import { CupContext, PrintedCupContext, useCupIndex } from '../data/useCupIndex.ts';
import { ShareMenu } from '../share/ShareMenu.tsx';
import { Hydrated } from '../ui/Hydrated.tsx';
import { HighlightContext, useHighlight } from '../ui/highlight.ts';
import { Loading } from '../ui/Loading.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useIsPhone } from '../ui/useMedia.ts';
import { useWords } from '../words/useWords.ts';
import { FirstSight } from './FirstSight.tsx';
import { Masthead } from './Masthead.tsx';
import { Panel } from './Panel.tsx';
import { hasPanel, isPage, pages } from './routes.ts';
import { dayParts, Replay } from './Replay.tsx';
import { Sheet } from './Sheet.tsx';
import { Status } from './Status.tsx';
import { useCupIndexes } from './useCupIndexes.ts';
import { useReplay } from './useReplay.ts';
import { useEscape } from './useEscape.ts';

type Props = {
  readonly cup: Cup;
  readonly place: Place;
  /** Stands below the masthead. */
  readonly strip?: ReactNode;
};

/** A cup: its bracket with a panel beside it, or one of the pages in the bracket's place. */
export const CupPage = memo(function CupPage({ cup, place: asked, strip }: Props) {
  const words = useWords();
  const { index, printed, whole } = useCupIndexes(cup);
  const place = useCanonical(whole, asked, words.language);
  const tie = place.view === 'tie' ? index.ties.get(place.tie) : undefined;
  const { view } = place;
  const { start, ...replay } = useReplay(whole.cup);
  const openId = openIdOf(index, place);
  const isOpen = hasPanel(view);
  const picked = usePicked(index);
  const subject = subjectOf(index, place);
  const shown = subject ?? picked;
  const highlight = useHighlight(index, shown);
  const isCovered = useIsPhone() && isOpen;
  useEscape(index);
  const round = view === 'bracket' && picked?.kind === 'round' ? [...picked.ties].slice(0, 1) : [];
  const selectors = isOpen ? [cardOf(tie?.tie.id), 'aside[data-open]'] : round.map(cardOf);
  useFocusOnNavigation(place, { selectors, isCovered });
  return (
    <PrintedCupContext value={printed}>
      <CupContext value={index}>
        <div
          data-large={isLarge(cup) ? '' : undefined}
          className={`flex min-h-dvh flex-col upright:pb-14 print:block print:h-auto print:min-h-0 print:overflow-visible ${isPage(view) ? 'md:h-dvh md:overflow-clip' : 'beside:h-dvh beside:overflow-clip'}`}
        >
          <Hydrated>
            <Masthead cup={index.cup} view={view} inert={isCovered} />
          </Hydrated>
          {strip}
          <Suspense fallback={<Loading />}>
            {isPage(view) ? (
              <main
                // A new page begins at its top.
                key={view}
                ref={beginAtTop}
                // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, with the keys too
                tabIndex={0}
                className="relative min-h-0 grow outline-offset-[-2px] md:overflow-auto"
              >
                <Hydrated>
                  <Page view={view} />
                </Hydrated>
              </main>
            ) : (
              <div className="in-data-embed:block grid min-h-0 grow grid-cols-1 content-start beside:content-stretch beside:grid-cols-[minmax(0,1fr)_clamp(300px,25vw,30rem)] print:block">
                <main
                  ref={beginAtTop}
                  inert={isCovered}
                  tabIndex={-1}
                  className="relative min-w-0 outline-none md:px-4 md:pb-5 beside:snap-x beside:scroll-pl-4 beside:overflow-auto tablet:portrait:pb-[calc(var(--drawer-room)+1.25rem)] print:max-h-[174mm] print:overflow-hidden print:p-0"
                >
                  <Hydrated>
                    <FirstSight picked={picked} startReplay={start} />
                    <HighlightContext value={highlight}>
                      <Bracket open={openId} />
                    </HighlightContext>
                  </Hydrated>
                </main>
                <Suspense fallback={<Loading />}>
                  <Sheet key={view + (openId ?? subject?.id)} isOpen={isOpen}>
                    <Hydrated>
                      <HighlightContext value={highlight}>
                        <Panel place={place} />
                      </HighlightContext>
                      <ShareMenu
                        place={place}
                        picked={picked}
                        // Always in view where the panel scrolls and not the page.
                        className={`bottom-0 ${isOpen ? 'sticky' : 'beside:sticky'}`}
                      />
                    </Hydrated>
                  </Sheet>
                </Suspense>
              </div>
            )}
          </Suspense>
          <Replay {...replay} inert={isCovered} />
          <Status open={tie} picked={shown} />
        </div>
      </CupContext>
    </PrintedCupContext>
  );
});

function Page({ view }: { readonly view: PageName }) {
  const index = useCupIndex();
  if (isSource(view) && !isWhole(index))
    return (
      <Suspense fallback={<PageTitle />}>
        <dayParts.wholeOnly />
      </Suspense>
    );
  switch (view) {
    case 'table':
      return <pages.table />;
    case 'map':
      return <pages.map />;
    case 'sources':
      return <pages.sources />;
    case 'record':
      return <pages.record />;
    case 'checks':
      return <pages.checks />;
  }
}

/** The id that the open tie has in the bracket: its own, or on a day before it is played that of its place. */
const openIdOf = ({ ties, onDay }: CupIndex, place: Place): string | undefined =>
  place.view === 'tie' ? (ties.get(place.tie)?.tie.id ?? onDay?.openIds.get(place.tie)) : undefined;

const cardOf = (tie: string | undefined) => `main a[data-tie="${tie}"]`;

/** Scrolls a new page to its top on phones, where the document scrolls and not `main`. */
function beginAtTop(main: HTMLElement | null): void {
  if (main) window.scrollTo(0, 0);
}
