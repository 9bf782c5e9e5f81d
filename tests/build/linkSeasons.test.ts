import { describe, expect, it } from 'vitest';
import { linkSeasons } from '../../src/build/linkSeasons.ts';
import type { Cup } from '../../src/cup/model/cup.ts';
import { bundledCup } from '../cup/bundledCup.ts';

const cupOf = (id: string, name: string, year: number): Cup => ({
  ...bundledCup(),
  id,
  name,
  year,
  stated: {
    leaders: [],
    previous: { season: `${year - 1}`, line: 1 },
    next: { season: `${year + 1}`, line: 1 },
  },
});

describe('linkSeasons', () => {
  it('links cups of one name whose years the infobox prints, and no others', () => {
    const cups = [
      cupOf('first', 'Harbour Cup', 1992),
      cupOf('second', 'Harbour Cup', 1993),
      cupOf('other', 'Hill Cup', 1992),
    ];
    const linked = linkSeasons(cups).map(({ stated }) => [stated.previous?.cup, stated.next?.cup]);
    expect(linked).toEqual([
      [undefined, 'second'],
      ['first', undefined],
      [undefined, undefined],
    ]);
  });

  it('keeps the printed season of a cup that is not there', () => {
    const [cup] = linkSeasons([cupOf('first', 'Harbour Cup', 1992)]);
    expect(cup?.stated.next).toEqual({ season: '1993', line: 1 });
  });
});
