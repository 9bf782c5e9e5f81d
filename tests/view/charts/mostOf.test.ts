import { describe, expect, it } from 'vitest';
import { mostOf } from '../../../src/view/charts/mostOf.ts';

describe('mostOf', () => {
  it('gives all that have most, in their order', () => {
    const rounds = [
      { id: 'a', goals: 6 },
      { id: 'b', goals: 9 },
      { id: 'c', goals: 9 },
    ];
    expect(mostOf(rounds, ({ goals }) => goals)).toEqual({ most: 9, items: rounds.slice(1) });
  });

  it('gives 0 and none of nothing', () => {
    expect(mostOf<number>([], Number)).toEqual({ most: 0, items: [] });
  });
});
