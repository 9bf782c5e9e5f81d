import { useCupIndex } from './data/useCupIndex.ts';
import { Overview } from './overview/Overview.tsx';
import type { Place } from './place.ts';
import { TiePanel } from './tie/TiePanel.tsx';
import { Trouble } from './trouble/Trouble.tsx';
import { useWords } from './words/useWords.ts';

/** What stands beside the bracket: the overview, what is open, or that nothing has the address. */
export function Panel({ place }: { readonly place: Place }) {
  const words = useWords();
  const { ties } = useCupIndex();
  const tie = place.view === 'tie' && ties.get(place.tie);
  if (place.view === 'bracket') return <Overview />;
  if (tie) return <TiePanel placed={tie} />;
  return <Trouble>{words.trouble.noTie(nameOf(place))}</Trouble>;
}

const nameOf = (place: Place): string =>
  place.view === 'tie' ? place.tie : place.view === 'unknown' ? place.path : place.cup;
