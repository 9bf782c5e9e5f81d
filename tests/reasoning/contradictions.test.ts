import { describe, expect, it } from 'vitest';
import { cupOf, faultsOf } from './read.ts';

const semis = '==Semi-finals==\nA 1-0 B\nC 1-0 D\n';

describe('a tree that cannot be', () => {
  it.each([
    [
      'has two finals',
      `${semis}==Final==\nA 1-0 C\nE 1-0 F`,
      'record:4: found 2 ties in the last round (with line 5, line 6), expected one, the final',
    ],
    [
      'has no round at all',
      'A beat B.',
      'record:1: found no round, expected a heading such as "==Final==" with ties under it',
    ],
    [
      'has a winner who never plays again',
      `${semis}E 1-0 F\n==Final==\nA 1-0 C`,
      'record:4: found no later tie of "E", who went on, expected a tie in the next round',
    ],
    [
      'goes in a circle',
      '==One==\nA 1-0 B\n==Two==\nB 1-0 A\n==Final==\nA 1-0 B',
      'record:2: found "B" after it had lost (with line 4), expected a club still in the cup',
    ],
    [
      'has its rounds upside down',
      '==Final==\nA 1-0 C\n==Semi-final==\nC 1-0 D',
      'record:2: found "C" after it had lost (with line 4), expected a club still in the cup',
    ],
    [
      'crowns the loser of the final',
      `Infobox\n- Winners: C\n\n${semis}==Final==\nA 1-0 C`,
      'record:2: found "A" and "C" as winner (with line 8), expected one',
    ],
    [
      'counts other teams than play',
      `Infobox\n- Num Teams: 5\n\n${semis}==Final==\nA 1-0 C`,
      'record:2: found teams 5, expected 4',
    ],
    [
      'counts other goals than fell',
      `Infobox\n- Goals: 5\n\n${semis}==Final==\nA 1-0 C`,
      'record:2: found goals 5 (with line 5, line 6, line 8), expected 3',
    ],
  ])('%s', (_, text, fault) => {
    expect(faultsOf(text)).toContain(`fault ${fault}`);
  });
});

const final = (outcome: string) => `==Final==\nA ${outcome} B`;

describe('a tie that cannot be', () => {
  it('has a shoot-out behind a score that is not level', () => {
    expect(faultsOf(final('2-1 (3-4 p)'))).toEqual([
      'fault record:2: found a shoot-out, expected a level score before it',
    ]);
  });

  it('has no winner in its shoot-out', () => {
    const text = `Infobox\n- Winners: A\n\n${final('1-1 (4-4 p)')}`;
    expect(faultsOf(text)).toEqual([
      'fault record:5: found a level shoot-out, expected one with a winner',
    ]);
  });

  it.each([
    [
      '2-1',
      { kind: 'penalties' },
      'an annotation that penalties decided "final/a-b", expected a level score',
    ],
    [
      '1-1',
      { kind: 'extra-time' },
      'an annotation that extra-time decided "final/a-b", expected a score that is not level',
    ],
    [
      'w/o',
      { kind: 'penalties' },
      'an annotation that penalties decided "final/a-b", expected a level score',
    ],
    [
      '1-1',
      { kind: 'penalties', shootout: { home: 3, away: 4 } },
      'an annotation that "B" won "final/a-b", expected "A"',
    ],
    [
      '1-1',
      { kind: 'penalties', shootout: { home: 4, away: 4 } },
      'an annotation that nobody won "final/a-b", expected "A"',
    ],
  ])('%s with %j by a second source', (outcome, told, fault) => {
    const text = `Infobox\n- Winners: A\n\n${final(outcome)}`;
    const sources = [{ id: 'book', title: 'A book' }];
    const decided = [{ tie: 'final/a-b', sources: ['book'], ...told }];
    expect(faultsOf(text, { sources, decided })).toEqual([`fault record:5: found ${fault}`]);
  });
});

describe('a decision', () => {
  it('takes extra time from a second source for a score that is not level', () => {
    const sources = [{ id: 'book', title: 'A book' }];
    const decided = [{ tie: 'final/a-b', sources: ['book'], kind: 'extra-time' }];
    const [round] = cupOf(final('2-1'), { sources, decided }).rounds;
    expect(round?.ties[0]?.matches[0]?.extraTime?.because[0]?.source).toBe('book');
    expect(round?.ties[0]?.decidedBy).toEqual({
      kind: 'extra-time',
      because: [
        { kind: 'printed', lines: [2] },
        { kind: 'source', lines: [], source: 'book' },
      ],
    });
  });

  it.each([
    ['2-1', 'score'],
    ['2-1 (a.e.t.)', 'extra-time'],
    ['1-1 (3-4 p)', 'penalties'],
  ])('%s needs no other word: %s', (outcome, kind) => {
    expect(cupOf(final(outcome)).rounds[0]?.ties[0]?.decidedBy).toMatchObject({
      kind,
      because: [{ kind: 'printed', lines: [2] }],
    });
  });

  it.each([
    ["Smith 106'", 'extra-time'],
    ["Smith 105'", 'score'],
    ["Smith 90+17'", 'score'],
  ])('%s proves how it was decided: %s', (scorer, kind) => {
    const text = `${final('1-0')}\n  A: ${scorer}`;
    expect(cupOf(text).rounds[0]?.ties[0]?.decidedBy?.kind).toBe(kind);
  });

  it('keeps extra time that is printed before a shoot-out', () => {
    expect(cupOf(final('1-1 (a.e.t., 3-4 p)')).rounds[0]?.ties[0]?.matches[0]).toMatchObject({
      extraTime: { because: [{ kind: 'printed', lines: [2] }] },
      shootout: { score: { home: 3, away: 4 } },
    });
  });

  it('infers a shoot-out only from rules that end in one', () => {
    const text = `Infobox\n- Winners: A\n\n${final('1-1')}`;
    const sources = [{ id: 'book', title: 'A book' }];
    const kindBy = (...level: string[]) =>
      cupOf(text, { sources, rules: { level, source: 'book' } }).rounds[0]?.ties[0]?.decidedBy
        ?.kind;
    expect(kindBy('extra-time', 'penalties')).toBe('penalties');
    expect(kindBy('extra-time')).toBe('not-recorded');
    expect(kindBy()).toBe('not-recorded');
  });
});

describe('scorers that cannot be', () => {
  it('are more than the goals', () => {
    expect(faultsOf('==Final==\nA 1-0 B\n  A: C, D')).toEqual([
      'fault record:2: found 2 scorers in line 3, expected 1, the score',
    ]);
  });

  it('are listed twice for a side', () => {
    expect(faultsOf('==Final==\nA 2-0 B\n  A: C\n  A: D')).toEqual([
      'fault record:3: found two lists of scorers for "A" (with line 4), expected one',
    ]);
  });

  it('are fewer than a leader of the infobox needs', () => {
    const text = 'Infobox\n- Scoring Leader: Ivan C (A), 3\n\n==Final==\nA 2-0 B\n  A: C';
    expect(faultsOf(text)[0]).toMatch(/^fault record:2: .*line/);
  });
});

const cupLedBy = (leaders: string) =>
  cupOf(`Infobox
- Scoring Leader: ${leaders}

==Semi-finals==
A 3-0 B
  A: C, E
X 1-0 Y
==Final==
A 3-0 X
  A: C, G`);
const countsLedBy = (leaders: string) =>
  cupLedBy(leaders).rounds[1]?.ties[0]?.matches[0]?.scorers.home.map(({ count }) => count);

describe('leaders of the infobox', () => {
  it('settle a total without settling its matches', () => {
    expect(countsLedBy('Ivan C (A), 3')).toEqual([
      { least: 1, most: 2 },
      { least: 1, most: 2 },
    ]);
    expect(cupLedBy('C (A) 4 goals').stated.leaders).toMatchObject([{ player: 'a-c', count: 4 }]);
    expect(countsLedBy('C (A) 4 goals')).toEqual([
      { least: 2, most: 2 },
      { least: 1, most: 1 },
    ]);
  });

  it.each(['C (A), 4, Nobody (A), 4', 'C (A), 4, E 4', 'C (A), 4 (shared)'])(
    'prove nothing where one of them is not known: %s',
    (leaders) => {
      expect(cupLedBy(leaders).stated.leaders).toEqual([]);
      expect(countsLedBy(leaders)?.[0]).toEqual({ least: 1, most: 2 });
    },
  );
});

describe('annotations of what the record does not have', () => {
  const sources = [{ id: 'book', title: 'A book' }];
  const text = '==Final==\nA 2-0 B\n  A: C, constructor';
  it.each([
    [
      { decided: [{ tie: 'final/a-x', kind: 'penalties', sources: ['book'] }] },
      'decided.0.tie: found "final/a-x", expected a tie of the record',
    ],
    [
      { counted: [{ tie: 'final/a-x', side: 'home', counts: {}, source: 'book' }] },
      'counted.0.tie: found "final/a-x", expected a tie of the record',
    ],
    [
      { counted: [{ tie: 'final/a-b', side: 'home', counts: { E: 1 }, source: 'book' }] },
      'counted.0.counts: found "E", expected a scorer of that side',
    ],
    [
      { counted: [{ tie: 'final/a-b', side: 'away', counts: { C: 1 }, source: 'book' }] },
      'counted.0.counts: found "C", expected a scorer of that side',
    ],
    [{ teams: [{ name: 'X' }] }, 'teams.0.name: found "X", expected a team of the record'],
    [
      { fullNames: [{ team: 'X', name: 'C', fullName: 'C C', source: 'book' }] },
      'fullNames.0.team: found "X", expected a team of the record',
    ],
    [
      { fullNames: [{ team: 'A', name: 'X', fullName: 'C C', source: 'book' }] },
      'fullNames.0.name: found "X", expected a scorer of the record',
    ],
  ])('%j are refused', (notes, fault) => {
    expect(faultsOf(text, { sources, ...notes })).toEqual([`fault annotations.${fault}`]);
  });

  it('are not found for a scorer called like a property of every object', () => {
    const counted = [{ tie: 'final/a-b', side: 'home', counts: { C: 1 }, source: 'book' }];
    const [, other] =
      cupOf(text, { sources, counted }).rounds[0]?.ties[0]?.matches[0]?.scorers.home ?? [];
    expect(other).toMatchObject({ name: 'constructor', count: { least: 1, most: 1 } });
    expect(other?.reported).toBeUndefined();
  });
});

describe('ids', () => {
  it('stay one to a thing, whatever the names', () => {
    const text =
      '==R==\nA 1-0 B\na 1-0 b\nA! 1-0 B-2\na! 1-0 B!\n==R==\nA 1-0 a\nA! 1-0 a!\n==R 2==\nA 1-0 A!';
    const { teams, rounds } = cupOf(text);
    expect(rounds.map(({ id }) => id)).toEqual(['r', 'r-2', 'r-2-2']);
    expect(teams.map(({ id }) => id)).toEqual([
      'a',
      'b',
      'a-2',
      'b-2',
      'a-3',
      'b-2-2',
      'a-4',
      'b-3',
    ]);
    expect(rounds[0]?.ties.map(({ id }) => id)).toHaveLength(4);
  });

  it('hold both names of a tie, in any script', () => {
    expect(cupOf('==Final==\n東京 1-0 Kairat').rounds[0]?.ties[0]?.id).toBe(
      'final/6771-4eac-kairat',
    );
  });
});

describe('a record that cannot be read', () => {
  it.each([
    ['a day that no calendar has', '==Final==\n31 June 1992\nA 1-0 B', 'record:2:1: found "31"'],
    ['a tie without a score', '==Final==\n8 May 1992\nA - B', 'record:3:1: found "A - B"'],
    ['a score beyond 99', '==Final==\nA 100-0 B', 'record:2:3: found "100-0"'],
    ['scorers of nobody', '==Final==\nA 1-0 B\n  C: D', 'record:3:3: found "C"'],
  ])('has %s', (_, text, fault) => {
    expect(faultsOf(text)).toContainEqual(expect.stringContaining(`fault ${fault}`));
  });
});
