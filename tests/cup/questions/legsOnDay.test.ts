import { describe, expect, it } from 'vitest';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { indexOnDay } from '../../../src/cup/questions/indexOnDay.ts';
import { legsOnDay } from '../../../src/cup/questions/legsOnDay.ts';
import { bundledCup } from '../bundledCup.ts';

const whole = indexCup(bundledCup());

const legsOf = (day: string) => {
  const index = indexOnDay(whole, day);
  if (!index) throw new Error(`the cup has no day ${day}`);
  return legsOnDay(index).map(({ from, to }) => `${from.name} – ${to.name}`);
};

describe('legsOnDay', () => {
  it('has the journeys to the ties of that day, from where each team was before', () => {
    expect(legsOf('1992-08-04').toSorted()).toEqual([
      'Alma-Ata – Kzyl-Orda',
      'Pavlodar – Dzhambul',
      'Turkestan – Dzhambul',
    ]);
    expect(legsOf('1992-08-08')).toContain('Kzyl-Orda – Alma-Ata');
  });

  it('has none for a whole cup', () => {
    expect(legsOnDay(whole)).toEqual([]);
  });
});
