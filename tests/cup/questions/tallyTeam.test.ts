import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyCup } from '../../../src/cup/questions/tally.ts';
import { tallyTeam } from '../../../src/cup/questions/tallyTeam.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { bundledCup } from '../bundledCup.ts';

const cup = bundledCup();

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('tallyTeam', () => {
  it.each([
    ['kairat', 15, 5],
    ['fosfor', 13, 5],
    ['montazhnik-turkestan', 10, 6],
    ['kaisar', 9, 5],
    ['traktor-pavlodar', 6, 3],
    ['vostok', 5, 7],
    ['gornyak-khromtau', 5, 4],
    ['zhiger', 4, 4],
    ['khimik-kustanay', 4, 4],
    ['kokshetau', 2, 3],
    ['zenit-kokshetau', 2, 5],
    ['tselinnik', 2, 3],
  ])('counts the goals of %s: %i-%i', (team, scored, conceded) => {
    expect(tallyTeam(cup, team)).toMatchObject({ scored, conceded });
  });

  it('counts a walkover as a tie and no match', () => {
    expect(tallyTeam(cup, 'skif-arsenal')).toEqual({ ties: 1, matches: 0, scored: 0, conceded: 0 });
    expect(tallyTeam(cup, 'khimik-kustanay')).toMatchObject({ ties: 3, matches: 2 });
  });

  it('is nothing for a team that is none of the cup', () => {
    expect(tallyTeam(cup, 'nobody')).toEqual({ ties: 0, matches: 0, scored: 0, conceded: 0 });
  });

  it('adds up over all teams to the goals of any cup, scored and conceded', () => {
    fc.assert(
      fc.property(anyShape(), (shape) => {
        const generated = generateCup(shape);
        const tallies = generated.teams.map(({ id }) => tallyTeam(generated, id));
        const { goals, matches } = tallyCup(generated);
        expect(sum(tallies.map(({ scored }) => scored))).toBe(goals);
        expect(sum(tallies.map(({ conceded }) => conceded))).toBe(goals);
        expect(sum(tallies.map((tally) => tally.matches))).toBe(2 * matches);
      }),
      { numRuns: 30 },
    );
  });
});
