import { describe, expect, it } from 'vitest';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { travelOf } from '../../../src/cup/questions/travelOf.ts';
import { bundledCup } from '../bundledCup.ts';

const travel = (id: string, without: readonly string[] = []) => {
  const cup = bundledCup();
  const teams = cup.teams.map(({ city, ...team }) =>
    city && !without.includes(team.id) ? { ...team, city } : team,
  );
  return travelOf(indexCup({ ...cup, teams }), id);
};

const legsOf = ({ legs }: ReturnType<typeof travelOf>) =>
  legs.map(({ from, to, kilometres }) => [from.name, to.name, Math.round(kilometres)]);

describe('travelOf', () => {
  it('goes from the own city to the home side of each tie, one after the other', () => {
    const kairat = travel('kairat');
    expect(legsOf(kairat)).toEqual([
      ['Alma-Ata', 'Alma-Ata', 0],
      ['Alma-Ata', 'Chimkent', 607],
      ['Chimkent', 'Alma-Ata', 607],
      ['Alma-Ata', 'Kzyl-Orda', 931],
      ['Kzyl-Orda', 'Alma-Ata', 931],
    ]);
    expect(Math.round(kairat.kilometres)).toBe(3077);
  });

  it('leaves a walkover out, because nobody played', () => {
    const khimik = travel('khimik-kustanay');
    expect(khimik.unplayed.map(({ id }) => id)).toEqual([
      'second-round/khimik-kustanay-skif-arsenal',
    ]);
    expect(legsOf(khimik)).toEqual([
      ['Kustanay', 'Kustanay', 0],
      ['Kustanay', 'Pavlodar', 902],
    ]);
    expect(travel('skif-arsenal')).toMatchObject({ legs: [], kilometres: 0, unplaced: [] });
  });

  it('leaves a tie out whose home city is not known, and goes on from the one before', () => {
    const kairat = travel('kairat', ['zhiger']);
    expect(kairat.unplaced.map(({ id }) => id)).toEqual(['second-round/zhiger-kairat']);
    expect(legsOf(kairat).map(([from, to]) => `${from} ${to}`)).toEqual([
      'Alma-Ata Alma-Ata',
      'Alma-Ata Alma-Ata',
      'Alma-Ata Kzyl-Orda',
      'Kzyl-Orda Alma-Ata',
    ]);
  });

  it('sets out from the first known home city where its own is not known', () => {
    const kairat = travel('kairat', ['kairat']);
    expect(legsOf(kairat)).toEqual([['Chimkent', 'Kzyl-Orda', 433]]);
    expect(kairat.unplaced).toHaveLength(3);
  });
});
