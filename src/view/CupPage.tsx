import { useMemo } from 'react';
import type { Cup } from '../cup/cup.ts';
import { findTeam } from '../cup/findTeam.ts';
import { indexCup } from '../cup/indexCup.ts';
import { Bracket } from './bracket/Bracket.tsx';
import { CupContext } from './data/useCupIndex.ts';
import { useQueryValue } from './navigate.ts';
import { Overview } from './overview/Overview.tsx';
import type { Place } from './place.ts';
import { Masthead } from './shell/Masthead.tsx';
import { Sheet } from './shell/Sheet.tsx';
import { Status } from './shell/Status.tsx';
import { useEscape } from './shell/useEscape.ts';
import { TiePanel } from './tie/TiePanel.tsx';
import { Trouble } from './trouble/Trouble.tsx';
import { useIsPhone } from './useMedia.ts';
import { useWords } from './words/useWords.ts';

type Props = { readonly cup: Cup; readonly place: Place };

/** A cup: its bracket, and beside it the tie that is open, or the overview, or that there is no such address. */
export function CupPage({ cup, place }: Props) {
  const words = useWords();
  const index = useMemo(() => indexCup(cup), [cup]);
  const open = place.view === 'tie' ? index.ties.get(place.tie) : undefined;
  const team = useQueryValue('team');
  const pinned = team === undefined ? undefined : findTeam(cup, team)?.id;
  const isCovered = useIsPhone() && open !== undefined;
  useEscape(cup.id, open !== undefined, pinned !== undefined);
  return (
    <CupContext value={index}>
      <div className="flex min-h-dvh flex-col md:h-dvh md:overflow-hidden print:h-auto">
        <Masthead cup={cup} view={place.view} pinned={pinned} inert={isCovered} />
        <div className="grid min-h-0 grow grid-cols-1 md:grid-cols-[minmax(0,1fr)_clamp(17rem,38vw,22rem)] xl:grid-cols-[minmax(0,1fr)_clamp(300px,25vw,30rem)] print:block">
          <main
            inert={isCovered}
            className="min-w-0 md:snap-x md:scroll-pl-4 md:overflow-auto md:px-4 md:pb-5 print:overflow-visible"
          >
            <Bracket cup={cup} open={open?.tie.id} pinned={pinned} />
          </main>
          <Sheet key={open?.tie.id} isOpen={open !== undefined}>
            {open && <TiePanel placed={open} />}
            {!open && place.view === 'bracket' && <Overview />}
            {!open && place.view !== 'bracket' && (
              <Trouble>{words.trouble.noTie(pathOf(place))}</Trouble>
            )}
          </Sheet>
        </div>
        <Status open={open} pinned={pinned} />
      </div>
    </CupContext>
  );
}

const pathOf = (place: Place): string => (place.view === 'tie' ? place.tie : place.cup);
