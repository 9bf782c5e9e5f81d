import { Suspense } from 'react';
import { championOf } from '../../cup/questions/ties.ts';
import { usePicked } from '../address/picks.ts';
import { Charts } from '../charts/Charts.tsx';
import { useCupIndex } from '../data/useCupIndex.ts';
import { describePicked } from '../words/describePicked.ts';
import { toTitle } from '../words/isolate.ts';
import { useWords } from '../words/useWords.ts';
import { Credits } from './Credits.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { dayParts } from './Replay.tsx';
import { Seasons } from './Seasons.tsx';
import { Winners } from './Winners.tsx';

/** The panel while nothing is open: the winners of the cup, and its charts. */
export function Overview() {
  const words = useWords();
  const index = useCupIndex();
  const picked = usePicked(index);
  return (
    <>
      <PageTitle parts={picked ? [toTitle(describePicked(words, picked))] : []} />
      {index.onDay && (
        <Suspense>
          <dayParts.results />
        </Suspense>
      )}
      {championOf(index.cup) && <Winners className="max-md:hidden" />}
      <Seasons />
      <Charts />
      <Credits />
    </>
  );
}
