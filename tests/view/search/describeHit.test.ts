import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { indexSearch } from '../../../src/cup/search/indexSearch.ts';
import { search } from '../../../src/cup/search/search.ts';
import { readPlace, writePlace } from '../../../src/view/address/place.ts';
import { describeHit } from '../../../src/view/search/describeHit.ts';
import { en } from '../../../src/view/words/en/en.ts';

import { splitIsolated } from '../../../src/view/words/isolate.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { searchTerms } from '../../../src/view/search/searchTerms.ts';
import { bundledCup } from '../bundledCup.ts';

const terms = searchTerms(en);

const words = en;

const index = indexCup(bundledCup());

/** What the first result for a text reads as. */
function read(text: string) {
  const [hit] = search(indexSearch(index, terms), text).hits;
  const told = hit && describeHit(hit, index, words);
  return (
    told &&
    [writePlace(told.to) + (told.search ?? ''), told.name, ...told.facts].map((each) =>
      splitIsolated(each).join(''),
    )
  );
}

describe('describeHit', () => {
  it.each([
    ['Kairat', ['/kazakhstan-cup-1992/teams/kairat/', 'Kairat', 'Alma-Ata, today Almaty']],
    ['Volgin', ['/kazakhstan-cup-1992/scorers/kairat-volgin/', 'Volgin', 'Kairat', '6 goals']],
    ['final', ['/kazakhstan-cup-1992/?round=final', 'Final', '1 match', '6 goals']],
    [
      'kairat fosfor',
      [
        '/kazakhstan-cup-1992/final/kairat-fosfor/',
        'Kairat 5–1 Fosfor',
        'Final',
        'Saturday 8 August 1992',
      ],
    ],
    [
      'skif khimik',
      [
        '/kazakhstan-cup-1992/second-round/khimik-kustanay-skif-arsenal/',
        'Khimik Kustanay w/o SKIF-Arsenal',
        'Second round',
        'Thursday 28 May 1992',
      ],
    ],
    [
      'irtysh',
      [
        '/kazakhstan-cup-1992/teams/traktor-pavlodar/',
        'Traktor Pavlodar',
        'Pavlodar',
        'found as “Irtysh Pavlodar”',
      ],
    ],
  ])('says of %s where it leads and what it is', (text, told) => {
    expect(read(text)).toEqual(told);
  });

  it('leads to a place of the cup, whatever is found in any cup', () => {
    fc.assert(
      fc.property(anyShape(12), (shape) => {
        const cup = generateCup(shape);
        const own = indexCup(cup);
        for (const { what } of indexSearch(own, terms)) {
          const { to, search: query, name, facts } = describeHit({ what }, own, words);
          const view = what.kind === 'round' ? 'bracket' : what.kind;
          expect(readPlace(writePlace(to), 'home')).toMatchObject({ view, cup: cup.id });
          expect(query !== undefined).toBe(what.kind === 'round');
          expect([name, ...facts].join(' ')).not.toMatch(/undefined|NaN/);
        }
      }),
      { numRuns: 30 },
    );
  });
});
