import { Suspense } from 'react';
import { useCupIndex } from '../data/useCupIndex.ts';
import type { Place } from '../address/place.ts';
import { dayParts } from './Replay.tsx';
import { UnknownAddress } from './UnknownAddress.tsx';
import { Overview } from './Overview.tsx';
import { panels } from './routes.ts';
import { PageTitle } from '../ui/PageTitle.tsx';

/** The content of the panel beside the bracket: the overview, a tie, a team, a scorer, or an unknown address. */
export function Panel({ place }: { readonly place: Place }) {
  const { ties, onDay } = useCupIndex();
  switch (place.view) {
    case 'bracket':
      return <Overview />;
    case 'team':
      return <panels.team name={place.team} />;
    case 'scorer':
      return <panels.scorer name={place.scorer} />;
    case 'tie': {
      const placed = ties.get(place.tie);
      if (placed) return <panels.tie placed={placed} />;
      const open = onDay?.open.get(onDay.openIds.get(place.tie) ?? '');
      if (!open) return <UnknownAddress path={place.tie} />;
      return (
        <Suspense fallback={<PageTitle />}>
          <dayParts.openTie tie={open} />
        </Suspense>
      );
    }
    default:
      return <UnknownAddress path={place.view === 'unknown' ? place.path : place.cup} />;
  }
}
