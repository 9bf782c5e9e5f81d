import type { Findable } from '../../cup/search/indexSearch.ts';
import type { Hit } from '../../cup/search/search.ts';
import type { Suggestion } from '../../cup/search/suggest.ts';

/** Hits of one kind: those to show, and how many there are beyond. */
export type Group = {
  readonly kind: Findable['kind'] | Suggestion['kind'];
  readonly shown: readonly Hit[];
  readonly more: number;
};

/** Hits by their kinds, the kind of the best hit first; of each no more than `most` are shown. */
export function groupHits(hits: readonly Hit[], most: number): Group[] {
  const kinds = [...new Set(hits.map(({ what }) => what.kind))];
  return kinds.map((kind) => {
    const own = hits.filter(({ what }) => what.kind === kind);
    return { kind, shown: own.slice(0, most), more: Math.max(0, own.length - most) };
  });
}
