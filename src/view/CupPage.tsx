import { useMemo } from 'react';
import type { Cup } from '../cup/cup.ts';
import { indexCup } from '../cup/indexCup.ts';
import { Bracket } from './bracket/Bracket.tsx';
import { CupContext } from './data/useCupIndex.ts';
import { Masthead } from './Masthead.tsx';
import { Overview } from './overview/Overview.tsx';
import type { Place } from './place.ts';
import { TiePanel } from './tie/TiePanel.tsx';
import { Trouble } from './trouble/Trouble.tsx';
import { useWords } from './words/useWords.ts';

type Props = { readonly cup: Cup; readonly place: Place };

/** A cup: its bracket, and beside it the tie that is open, or the overview, or that there is no such address. */
export function CupPage({ cup, place }: Props) {
  const words = useWords();
  const index = useMemo(() => indexCup(cup), [cup]);
  const open = place.view === 'tie' ? index.ties.get(place.tie) : undefined;
  return (
    <CupContext value={index}>
      <div className="flex min-h-dvh flex-col">
        <Masthead cup={cup} />
        <div className="grid grow grid-cols-1 xl:grid-cols-[minmax(0,1fr)_20.5rem] 2xl:grid-cols-[minmax(0,1fr)_26rem]">
          <main className="min-w-0 overflow-x-auto p-5">
            <Bracket cup={cup} open={open?.tie.id} />
          </main>
          <aside className="border-line bg-card p-6 max-xl:border-t xl:border-l">
            {open && <TiePanel key={open.tie.id} placed={open} />}
            {!open && place.view === 'bracket' && <Overview />}
            {!open && place.view !== 'bracket' && (
              <Trouble>{words.trouble.noTie(pathOf(place))}</Trouble>
            )}
          </aside>
        </div>
      </div>
    </CupContext>
  );
}

const pathOf = (place: Place): string => (place.view === 'tie' ? place.tie : place.cup);
