import { restPart } from './overview/Rest.tsx';
import { findPage } from './pages.ts';
import { ScorerPanel, TeamPanel, TiePanel } from './Panel.tsx';
import type { Place } from './place.ts';
import type { LoadedLate } from './trouble/latePart.tsx';

const besideBracket: ReadonlyMap<string, LoadedLate> = new Map(
  Object.entries({ bracket: restPart, tie: TiePanel, team: TeamPanel, scorer: ScorerPanel }),
);

const partOf = ({ view }: Place): LoadedLate | undefined =>
  findPage(view)?.Content ?? besideBracket.get(view);

/** Loads what a place shows beyond what every page has. What cannot be loaded says so where it stands. */
export async function loadPart(place: Place): Promise<void> {
  await partOf(place)
    ?.load()
    .catch(() => {});
}

/** Loads the same for a place where a reader may go; what fails is asked for anew once they do. */
export function foreseePart(place: Place): void {
  const part = partOf(place);
  part?.load().catch(part.forget);
}
