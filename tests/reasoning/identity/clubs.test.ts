import { describe, expect, it } from 'vitest';
import { cupOf, faultsOf, mergedIn, treeOf } from '../read.ts';

const kinds = (because: readonly { readonly kind: string }[] | undefined) =>
  because?.map(({ kind }) => kind);

describe('clubs of one name', () => {
  it('are the same in every round', () => {
    const cup = cupOf('==Semi-finals==\nA 1-0 B\nC 0-2 D\n==Final==\nD 0-1 A');
    expect(cup.teams.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D']);
    expect(treeOf(cup)).toEqual(['C - D*', 'A* - B', 'D - A*']);
    expect(cup.rounds[1]?.ties[0]).toMatchObject({
      home: { feeder: 'semi-finals/c-d' },
      away: { feeder: 'semi-finals/a-b' },
    });
  });

  it('may wait a round, or two', () => {
    const cup = cupOf(
      '==One==\nA 1-0 B\nC 1-0 D\n==Two==\nC 1-0 E\n==Three==\nC 1-0 F\n==Final==\nA 1-0 C',
    );
    expect(treeOf(cup).at(-1)).toBe('A* - C');
    expect(cup.rounds[3]?.ties[0]?.home.feeder).toBe('one/a-b');
  });

  it('are told apart by capitals, for a name is what is printed', () => {
    expect(cupOf('==Final==\nZenit 1-0 ZENIT').teams).toHaveLength(2);
  });
});

describe('a winner under another name', () => {
  it('is found by a shared word', () => {
    const cup = cupOf('==Semi-finals==\nRed Star 1-0 B\nC 1-0 D\n==Final==\nC 0-1 Star City');
    expect(mergedIn(cup.teams)).toEqual(['Red Star = Star City']);
    expect(cup.teams[0]?.because).toEqual([
      { kind: 'same-words', lines: [2, 5] },
      { kind: 'elimination', lines: [2, 5] },
    ]);
  });

  it('is found by shared scorers, where late entries leave more than one place', () => {
    const cup = cupOf(`
==Semi-finals==
Red 2-0 B
  Red: Ivanov, Petrov
C 1-0 D
==Third==
Blue 1-0 C
  Blue: Ivanov
E 1-0 F
==Final==
Blue 1-0 E`);
    expect(mergedIn(cup.teams)).toEqual(['Red = Blue']);
    expect(cup.teams[0]?.because).toEqual([{ kind: 'same-scorers', lines: [3, 7] }]);
  });

  it('is not found by an own goal, which its opponents scored', () => {
    const faults = faultsOf(`
==One==
Red 1-0 B
  Red: Ivanov (o.g.)
==Two==
Blue 1-0 C
  Blue: Ivanov
E 1-0 F
==Final==
Blue 1-0 E`);
    expect(faults[0]).toContain('no later tie of "Red"');
  });

  it('is found by elimination where nothing else is left', () => {
    const cup = cupOf('==Semi-finals==\nA 1-0 B\nC 1-0 D\n==Final==\nC 0-1 Z');
    expect(mergedIn(cup.teams)).toEqual(['A = Z']);
    expect(kinds(cup.teams[0]?.because)).toEqual(['elimination']);
  });
});

describe('a winner whose name is gone', () => {
  it('is refused with its line where two could be it, and asks for an annotation', () => {
    const record = '==Semi-finals==\nA 1-0 B\nC 1-0 D\n==Final==\nX 0-1 Z';
    expect(faultsOf(record)).toEqual([
      'fault record:2: found no later tie of "A", who went on, expected a tie in the next round, or an annotation that it is one of "X", "Z"',
      'fault record:3: found no later tie of "C", who went on, expected a tie in the next round, or an annotation that it is one of "X", "Z"',
    ]);
    const clubs = [{ names: ['A', 'Z'], are: 'one', overrule: true }];
    expect(treeOf(cupOf(record, { clubs }))).toEqual(['C* - D', 'A* - B', 'C - A*']);
  });

  it('is refused where a shared word fits two as well', () => {
    const record =
      '==One==\nStar 1-0 B\n==Two==\nRed Star 1-0 C\nStar City 1-0 D\n==Final==\nRed Star 1-0 Star City';
    expect(faultsOf(record)[0]).toContain('no later tie of "Star", who went on');
  });

  it('may change its name in every round', () => {
    const cup = cupOf(
      '==One==\nRed 1-0 B\n==Two==\nRed Star 1-0 C\n==Three==\nStar 1-0 D\n==Final==\nStar City 1-0 E',
    );
    expect(mergedIn(cup.teams)).toEqual(['Red = Red Star = Star = Star City']);
  });

  it('goes by the name that has most in common', () => {
    const cup = cupOf(
      '==One==\nRed Star 1-0 B\n==Two==\nStar City 1-0 C\nRed Star Town 1-0 D\n==Final==\nRed Star Town 1-0 Star City',
    );
    expect(mergedIn(cup.teams)).toEqual(['Red Star = Red Star Town']);
  });
});

describe('a level tie', () => {
  it('is won by the side that plays on', () => {
    const cup = cupOf('==Semi-finals==\nA 1-1 B\nC 1-0 D\n==Final==\nB 1-0 C');
    expect(treeOf(cup)).toEqual(['A - B*', 'C* - D', 'B* - C']);
    expect(cup.rounds[0]?.ties[0]?.decidedBy).toEqual({
      kind: 'not-recorded',
      because: [{ kind: 'plays-next', lines: [2, 5] }],
    });
  });

  it('cannot be won by both sides', () => {
    expect(faultsOf('==Semi-finals==\nA 1-1 B\n==Final==\nB 1-0 A')).toContainEqual(
      'fault record:2: found "A" and "B" both in a later round (with line 4), expected one of them',
    );
  });

  it('is not guessed at where neither name comes back', () => {
    const faults = faultsOf('==Semi-finals==\nA 1-1 B\nC 1-0 D\n==Final==\nC 1-0 Z');
    expect(faults[0]).toContain('fault record:2: found no later tie of "A" or "B", who went on');
  });

  it('is settled by the infobox where it is the final', () => {
    const cup = cupOf('= Cup =\nInfobox\n- Winners: B\n\n==Final==\nA 1-1 B');
    expect(cup.rounds[0]?.ties[0]).toMatchObject({
      winner: 'away',
      decidedBy: { kind: 'not-recorded', because: [{ kind: 'infobox', lines: [3] }] },
    });
  });

  it('is settled by the infobox under any name of the winner', () => {
    const cup = cupOf(
      'Infobox\n- Winners: Red Star\n\n==Semi-finals==\nRed Star 1-0 B\nC 1-0 D\n==Final==\nRed 1-1 C',
    );
    expect(treeOf(cup).at(-1)).toBe('Red Star* - C');
  });

  it('is refused as a final that nobody is said to have won', () => {
    expect(faultsOf('==Final==\nA 1-1 B')).toEqual([
      'fault record:2: found no word of who won, expected a shoot-out, or a later tie of the winner',
    ]);
  });
});

describe('names that cannot all be true', () => {
  it('are one name twice in a round', () => {
    expect(faultsOf('==Semi-finals==\nA 1-0 B\nA 1-0 D\n==Final==\nA 1-0 B')).toContainEqual(
      'fault record:2: found "A" twice in a round (with line 3), expected two clubs',
    );
    expect(faultsOf('==Final==\nA 1-0 A')[0]).toContain('"A" twice in a round');
  });

  it('are a loser that comes back', () => {
    expect(faultsOf('==Semi-finals==\nA 1-0 B\nC 1-0 D\n==Final==\nA 1-0 B')).toContainEqual(
      'fault record:2: found "B" after it had lost (with line 5), expected a club still in the cup',
    );
  });

  it('are a loser of a level tie that comes back later', () => {
    const record = '==One==\nA 1-1 B\n==Two==\nA 1-0 C\n==Final==\nA 1-0 B';
    expect(faultsOf(record)).toContainEqual(
      'fault record:2: found "B" after it had lost (with line 6), expected a club still in the cup',
    );
  });

  it('are a winner that is never seen again', () => {
    expect(faultsOf('==Semi-finals==\nA 1-0 B\nC 1-0 D\nE 1-0 F\n==Final==\nA 1-0 C')).toEqual([
      'fault record:4: found no later tie of "E", who went on, expected a tie in the next round',
    ]);
  });
});
