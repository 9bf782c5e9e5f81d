import { Suspense } from 'react';
import { Alive } from './Alive.tsx';
import { useCupIndex } from './data/useCupIndex.ts';
import { Overview } from './overview/Overview.tsx';
import type { Place } from './place.ts';
import { latePart } from './trouble/latePart.tsx';

export const TiePanel = latePart(async () => (await import('./tie/TiePanel.tsx')).TiePanel);
export const TeamPanel = latePart(async () => (await import('./team/TeamPanel.tsx')).TeamPanel);
export const ScorerPanel = latePart(
  async () => (await import('./scorer/ScorerPanel.tsx')).ScorerPanel,
);

const Nowhere = latePart(async () => (await import('./trouble/Nowhere.tsx')).Nowhere);

/** What stands beside the bracket: the overview, what is open, or that nothing has the address. */
export function Panel({ place }: { readonly place: Place }) {
  return (
    <Suspense>
      <Alive>
        <Content place={place} />
      </Alive>
    </Suspense>
  );
}

function Content({ place }: { readonly place: Place }) {
  const { ties } = useCupIndex();
  switch (place.view) {
    case 'bracket':
      return <Overview />;
    case 'team':
      return <TeamPanel name={place.team} />;
    case 'scorer':
      return <ScorerPanel name={place.scorer} />;
    case 'tie': {
      const placed = ties.get(place.tie);
      return placed ? <TiePanel placed={placed} /> : <Nowhere path={place.tie} />;
    }
    default:
      return <Nowhere path={place.view === 'unknown' ? place.path : place.cup} />;
  }
}
