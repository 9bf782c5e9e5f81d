import { useMemo } from 'react';
import type { CupIndex } from '../../cup/questions/indexCup.ts';
import { findPicked, pickKinds, type Picked, type PickKind } from '../../cup/questions/picked.ts';
import { navigate, readAddress, useQueryText, withSearch } from './navigate.ts';
import type { Place } from './place.ts';

/** What an address's query picks out of a cup; what the cup does not have is passed over. */
export function readPicked(index: CupIndex, search: string): Picked | undefined {
  const query = new URLSearchParams(search);
  return pickKinds
    .map((kind) => {
      const value = query.get(kind);
      return value ? findPicked(index, kind, value) : undefined;
    })
    .find((picked) => picked !== undefined);
}

/** What the address's query picks out of a cup, and a reader can take back. */
export function usePicked(index: CupIndex): Picked | undefined {
  const search = useQueryText();
  return useMemo(() => readPicked(index, search), [index, search]);
}

/** What a place is about by itself, whatever is picked beside it: the team or the scorer that is open. */
export function subjectOf(index: CupIndex, place: Place): Picked | undefined {
  if (place.view === 'team') return findPicked(index, 'team', place.team);
  return place.view === 'scorer' ? findPicked(index, 'scorer', place.scorer) : undefined;
}

/** Picks one thing in place of whatever was picked, or nothing; a new step of the history. */
export function pick(kind?: PickKind, id?: string): void {
  const query = new URLSearchParams(readAddress(location).search);
  for (const each of pickKinds) query.delete(each);
  if (kind && id !== undefined) query.set(kind, id);
  navigate(withSearch(query));
}
