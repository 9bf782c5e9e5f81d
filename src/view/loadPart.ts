import { Charts } from './overview/Overview.tsx';
import { findPage } from './pages.ts';
import { ScorerPanel, TeamPanel } from './Panel.tsx';
import type { Place } from './place.ts';
import { CiteTie } from './tie/TiePanel.tsx';

const besideBracket: ReadonlyMap<string, { readonly load: () => Promise<unknown> }> = new Map(
  Object.entries({ bracket: Charts, tie: CiteTie, team: TeamPanel, scorer: ScorerPanel }),
);

/** Loads what a place shows beyond what every page has. What cannot be loaded says so where it stands. */
export async function loadPart({ view }: Place): Promise<void> {
  const part = findPage(view)?.Content ?? besideBracket.get(view);
  await part?.load().catch(() => {});
}
