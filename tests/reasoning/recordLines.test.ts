import { describe, expect, it } from 'vitest';
import { finalOf, tiesOf } from '../../src/cup/questions/ties.ts';
import { cupOf, faultsOf } from './read.ts';

const recordOf = (...final: readonly string[]): string =>
  ['= Cup 2001 =', '==Semi-finals==', 'A 2-0 B', 'C 1-0 D', '==Final==', ...final].join('\n');

const finalIn = (...lines: readonly string[]) => finalOf(cupOf(recordOf(...lines))).matches.at(-1);

/** The names, minutes and counts of the first side's scorers in a final. */
const scorersIn = (...lines: readonly string[]) =>
  finalIn(...lines)?.scorers.home.map(({ name, minutes = [], count, ownGoal }) =>
    [name, minutes.map((each) => Object.values(each)), count.least, ownGoal].flat(3),
  );

describe("a line of the record's own form", () => {
  it.each([
    ['A 2-1 (1-0) C', { halfTime: { home: 1, away: 0 } }],
    ['A 2-1 C (1-0)', { halfTime: { home: 1, away: 0 } }],
    ['A 2-1 C (HT 1-1)', { halfTime: { home: 1, away: 1 } }],
    [
      'A 2-1 (a.e.t.) (1-1, 0-1) C',
      { halfTime: { home: 0, away: 1 }, fullTime: { home: 1, away: 1 } },
    ],
    ['A 2-1 (a.e.t.) C (1-1)', { fullTime: { home: 1, away: 1 } }],
    ['A 2-1 (a.e.t.) C (1-0)', { halfTime: { home: 1, away: 0 } }],
    ['A 2-1 C @ Park, Town', { ground: 'Park, Town' }],
    ['A 2-1 C (att: 500)', { attendance: 500 }],
    ['A 2-1 C\n  Referee: X. Ray', { referee: 'X. Ray', lines: [6, 7] }],
    ['A 2-1 C\nAttendance: 1,200', { attendance: 1200, lines: [6, 7] }],
    ['A 2-1 C\n  Ground: Park', { ground: 'Park', lines: [6, 7] }],
    ['A 2-1 C\n  Half-time: 1-1', { halfTime: { home: 1, away: 1 }, lines: [6, 7] }],
    ['A 2-2 C\n  Penalties: 4-2', { shootout: { score: { home: 4, away: 2 } }, lines: [6, 7] }],
    ['A v C', { status: 'scheduled', lines: [6] }],
    ['A v C @ Park', { status: 'scheduled', ground: 'Park' }],
  ])('is read: %j', (line, facts) => {
    expect(finalIn(...line.split('\n'))).toMatchObject(facts);
  });

  it.each([
    ['A: Ames (2)', [['Ames', 2, undefined]]],
    ['A: Ames 9, 36', [['Ames', 9, 36, 2, undefined]]],
    [
      "A: Ames 9' (penalty), Dee (own goal)",
      [
        ['Ames', 9, true, 1, undefined],
        ['Dee', 1, 'c'],
      ],
    ],
    [
      'A: Ames 45+2, Abel 4',
      [
        ['Ames', 45, 2, 1, undefined],
        ['Abel', 4, 1, undefined],
      ],
    ],
  ])('is read as scorers: %j', (line, scorers) => {
    expect(scorersIn('A 2-1 C', `  ${line}`)).toEqual(scorers);
  });

  it.each([
    [
      'A 2-1 (2-2) C',
      'record:6:3: found "2-1 (2-2) C", expected a score that the earlier ones lead to',
    ],
    ['A 2-1 (a.e.t.) (1-0, 0-0) C', 'record:6: found 1-0 after 90 minutes, expected a level score'],
    ['A 2-1 C (3-2 agg.)', 'record:6: found 3-2 on aggregate, expected two legs'],
    ['A 2-1 C\n  Half-time: 3-0', 'record:6: found 3-0 at half-time (with line 7)'],
    ['A 2-1 C\n  A: Ames (penalty)', 'record:7:6: found "Ames (penalty)"'],
    ['A 2-1 C\n  A: Ames 9', 'record:7:6: found "Ames 9"'],
    [
      'A 2-1 C\n  Referee: X\n  Referee: Y',
      'record:8:3: found "Referee: Y", expected Referee once',
    ],
  ])('is refused with its place: %j', (line, fault) => {
    expect(faultsOf(recordOf(...line.split('\n'))).join('\n')).toContain(fault);
  });

  it('may print the aggregate of two legs, from either side', () => {
    const legs = (aggregate: string) => recordOf('A 2-0 C', `C 2-1 A (${aggregate} agg.)`);
    expect(finalOf(cupOf(legs('3-2'))).decidedBy?.kind).toBe('aggregate');
    expect(finalOf(cupOf(legs('2-3'))).decidedBy?.kind).toBe('aggregate');
    expect(faultsOf(legs('3-3')).join()).toContain('found 3-3 on aggregate');
  });

  it('may give a team a bye', () => {
    const cup = cupOf('==Semi-finals==\nA 2-0 B\nC bye\n==Final==\nA 1-0 C');
    expect(tiesOf(cup).map(({ id }) => id)).toEqual(['semi-finals/a-b', 'final/a-c']);
    expect(cup.state).toBeUndefined();
  });

  it('may name two teams above their match, which is one match all the same', () => {
    expect(finalOf(cupOf(recordOf('A v C', 'A 2-1 C'))).matches).toHaveLength(1);
  });
});
