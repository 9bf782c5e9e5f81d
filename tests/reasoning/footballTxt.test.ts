import { describe, expect, it } from 'vitest';
import { tiesOf } from '../../src/cup/questions/ties.ts';
import { cupOf, faultsOf } from './read.ts';

const final = (...lines: readonly string[]): string =>
  ['= Cup 2000', '▪ Final', ...lines].join('\n');

const tieIn = (...lines: readonly string[]) => {
  const [tie] = tiesOf(cupOf(final(...lines)));
  if (!tie) throw new Error('a final is a tie');
  return tie;
};

const scorersIn = (...lines: readonly string[]) => {
  const { scorers } = tieIn(...lines).matches[0] ?? {};
  return scorers?.home.map(({ name, count: { least, most } }) => `${name} ${least}-${most}`);
};

describe('a cup in Football.TXT', () => {
  it('names a team on the line of its match, and a scorer on the line of its goals', () => {
    const { teams, players } = cupOf(final('  A v B  2-0', "  (Li 9'", "   Mo 10')"));
    expect(teams.map(({ printed }) => printed)).toEqual([
      [{ name: 'A', lines: [3] }],
      [{ name: 'B', lines: [3] }],
    ]);
    expect(players.map(({ printed }) => printed)).toEqual([
      [{ name: 'Li', lines: [4] }],
      [{ name: 'Mo', lines: [5] }],
    ]);
  });

  it.each([
    ['[B won 4-2 on penalties]', 'penalties'],
    ['[B won on penalties, score not recorded]', 'penalties'],
    ['# B won on coin toss', 'lots'],
    ['[B won]', 'not-recorded'],
  ])('gives a level final to whom %s names', (remark, kind) => {
    const tie = tieIn('  A v B  1-1', `  ${remark}`);
    expect([tie.winner, tie.decidedBy?.kind]).toEqual(['away', kind]);
  });

  it('gives a walkover to whom a remark names', () => {
    const tie = tieIn('  A  w/o  B', '  [B won without a match]');
    expect([tie.winner, tie.decidedBy?.kind]).toEqual(['away', 'walkover']);
  });

  it('refuses a remark that the score contradicts', () => {
    expect(faultsOf(final('  A v B  2-1', '  [B won]'))).toEqual([
      'fault record:3: found a note that "B" won, expected "A"',
    ]);
  });

  it('gives a scorer as many goals as are counted behind the name', () => {
    expect(scorersIn('  A v B  4-0', '  (Li (2), Mo, Nu)')).toEqual(['Li 2-2', 'Mo 1-1', 'Nu 1-1']);
  });

  it('gives the goals of N.N. to nobody', () => {
    expect(scorersIn('  A v B  2-0', '  (N.N. (2))')).toEqual([]);
    expect(faultsOf(final('  A v B  3-0', '  (Li, N.N. (2))'))).toEqual([
      'fault record:4:8: found "N.N.", expected a name, or "[N.N. is A or B]" below the goals',
    ]);
  });

  it('gives a goal of N.N. to those who may have scored it', () => {
    const lines = ['  A v B  5-0', '  (Li (2), Mo, Nu, N.N.)', '  [N.N. is Mo or Nu]'];
    expect(scorersIn(...lines)).toEqual(['Li 2-2', 'Mo 1-2', 'Nu 1-2']);
  });

  it('takes a match without a result for one that is still to be played', () => {
    const cup = cupOf(final('  A v B'));
    expect(cup.state).toBe('running');
    expect(tiesOf(cup)[0]?.matches[0]).toMatchObject({ status: 'scheduled', lines: [3] });
  });
});
