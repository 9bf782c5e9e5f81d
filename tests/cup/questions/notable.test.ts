import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { findNotable, notableIds, notableOf } from '../../../src/cup/questions/notable.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { cupOf } from '../../reasoning/read.ts';
import { bundledCup } from '../bundledCup.ts';

const index = indexCup(bundledCup());

describe('legs', () => {
  it('count one by one: the widest of them, and those that were level', () => {
    const legs = cupOf('==Semi-finals==\nA 1-1 B\nC 1-0 D\nB 0-3 A\nD 2-0 C\n==Final==\nA 1-0 D');
    expect(notableOf(indexCup(legs)).slice(0, 2)).toEqual([
      { id: 'biggest-win', ties: ['semi-finals/a-b'], score: { home: 3, away: 0 } },
      { id: 'drawn', ties: ['semi-finals/a-b'] },
    ]);
  });
});

describe('the bundled cup', () => {
  it('has five notable things', () => {
    expect(notableOf(index)).toEqual([
      {
        id: 'biggest-win',
        ties: ['first-round/montazhnik-turkestan-spartak-semipalatinsk'],
        score: { home: 7, away: 1 },
      },
      {
        id: 'hat-tricks',
        ties: ['quarter-finals/montazhnik-turkestan-fosfor'],
        names: ['Litvinenko'],
      },
      { id: 'drawn', ties: ['first-round/zhetysu-kokshetau', 'semi-finals/kaisar-kairat'] },
      { id: 'walkovers', ties: ['second-round/khimik-kustanay-skif-arsenal'] },
      {
        id: 'longest-road',
        ties: [
          'second-round/aktyubinets-irtysh-pavlodar',
          'quarter-finals/traktor-pavlodar-khimik-kustanay',
          'semi-finals/fosfor-traktor-pavlodar',
        ],
        names: ['Traktor Pavlodar'],
        kilometres: 3903,
        team: 'traktor-pavlodar',
      },
    ]);
  });

  it('has no hat-trick that the record leaves open', () => {
    // Five scorers share seven goals there, and each may have scored three.
    const seven = 'first-round/montazhnik-turkestan-spartak-semipalatinsk';
    expect(findNotable(index, 'hat-tricks')?.ties).not.toContain(seven);
  });
});

describe('the longest road', () => {
  it('is not named where a city is unknown', () => {
    const cup = bundledCup();
    delete cup.teams[0]?.city;
    expect(findNotable(indexCup(cup), 'longest-road')).toBeUndefined();
  });
});

describe('anything notable of any cup', () => {
  it('has ties, all of the cup', () => {
    fc.assert(
      fc.property(
        fc.record({
          teams: fc.integer({ min: 2, max: 40 }),
          byes: fc.constantFrom(0, 0.3),
          lateEntries: fc.constantFrom(0, 0.3),
        }),
        (shape) => {
          const generated = indexCup(generateCup(shape));
          for (const { id, ties } of notableOf(generated)) {
            expect(notableIds).toContain(id);
            expect(ties.length).toBeGreaterThan(0);
            expect(ties.every((tie) => generated.ties.has(tie))).toBe(true);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
