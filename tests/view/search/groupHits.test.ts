import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { indexSearch } from '../../../src/cup/search/indexSearch.ts';
import { search } from '../../../src/cup/search/search.ts';
import { groupHits } from '../../../src/view/search/groupHits.ts';
import { searchTerms } from '../../../src/view/search/searchTerms.ts';
import { en } from '../../../src/view/words/en/en.ts';
import { bundledCup } from '../bundledCup.ts';

const terms = searchTerms(en);

const index = indexSearch(indexCup(bundledCup()), terms);

describe('groupHits', () => {
  it('puts the kind of the best hit first', () => {
    const kinds = (text: string) => groupHits(search(index, text).hits, 10).map(({ kind }) => kind);
    expect(kinds('final')[0]).toBe('round');
    expect(kinds('kairat')[0]).toBe('team');
    expect(kinds('kairat fosfor')[0]).toBe('tie');
    expect(kinds('')).toEqual([]);
  });

  it('shows no more than it may of a kind, in their order, and counts the others', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'k', 'round', 'kairat', 'zz'), fc.nat(12), (text, most) => {
        const { hits } = search(index, text);
        for (const { kind, shown, more } of groupHits(hits, most)) {
          const own = hits.filter(({ what }) => what.kind === kind);
          expect(shown).toEqual(own.slice(0, most));
          expect(shown.length + more).toBe(own.length);
        }
      }),
    );
  });
});
