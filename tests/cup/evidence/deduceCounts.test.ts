import { describe, expect, it } from 'vitest';
import type { Cup } from '../../../src/cup/model/cup.ts';
import { deduceCount } from '../../../src/cup/evidence/deduceCount.ts';
import { deduceCounts } from '../../../src/cup/evidence/deduceCounts.ts';
import type { Reason } from '../../../src/cup/model/reason.ts';
import type { ScorerEntry, Tie } from '../../../src/cup/model/tie.ts';
import { finalOf, tiesOf } from '../../../src/cup/questions/ties.ts';
import { bundledCup } from '../bundledCup.ts';
import { played } from '../../cups/played.ts';

/** A scorer of the final's winners who scored so often, for these kinds of reasons. */
const scorer = (
  name: string,
  count: number | readonly [number, number],
  ...kinds: readonly Reason['kind'][]
): ScorerEntry => {
  const [least, most] = typeof count === 'number' ? [count, count] : count;
  return {
    player: name,
    name,
    count: { least, most },
    because: kinds.map((kind) => ({ kind, lines: [9] })),
  };
};

type Leaders = readonly (readonly [string, number])[];

/** Makes a tie one match that its home side wins by so many goals, to nil, of these scorers. */
const letScore = (tie: Tie, goals: number, entries: readonly ScorerEntry[]): void => {
  tie.matches = [played(goals, 0, { scorers: { home: [...entries], away: [] } })];
};

/** A cup whose infobox names these leaders, and its final, won by so many goals of these scorers. */
const final = (leaders: Leaders, goals: number, ...entries: readonly ScorerEntry[]) => {
  const cup = bundledCup();
  cup.stated.leaders = leaders.map(([name, count]) => ({ player: name, name, count, line: 12 }));
  const tie = finalOf(cup);
  letScore(tie, goals, entries);
  return { cup, tie };
};

const told = ({ cup, tie }: { readonly cup: Cup; readonly tie: Tie }) => deduceCounts(cup, tie);

/** Gives a scorer other goals in the first tie of the cup. */
const alsoIn = (cup: Cup, ...entries: readonly ScorerEntry[]): void => {
  const [tie] = tiesOf(cup);
  if (tie) letScore(tie, 9, entries);
};

const grounds = { lines: [9], sources: [] };

describe('how goals fall to scorers', () => {
  it('is not told of a side that names nobody', () => {
    expect(told(final([], 3))).toEqual([]);
  });

  it('is one each where there are as many scorers as goals', () => {
    const scorers = [scorer('a', 1, 'arithmetic'), scorer('b', 1, 'arithmetic')];
    expect(told(final([], 2, ...scorers))).toEqual([
      { kind: 'oneEach', names: ['a', 'b'], ...grounds },
    ]);
    expect(told(final([], 1, scorer('a', 1, 'arithmetic')))).toEqual([
      { kind: 'oneEach', names: ['a'], ...grounds },
    ]);
  });

  it('is shared where there are fewer scorers than goals', () => {
    const scorers = [scorer('a', [1, 2], 'arithmetic'), scorer('b', [1, 2], 'arithmetic')];
    expect(told(final([], 3, ...scorers))).toEqual([
      { kind: 'shared', names: ['a', 'b'], goals: 3, ...grounds },
    ]);
  });

  it('is all by one where one is named', () => {
    expect(told(final([], 3, scorer('a', 3, 'arithmetic')))).toEqual([
      { kind: 'allByOne', name: 'a', goals: 3, ...grounds },
    ]);
  });

  it('is told of those with minutes first, and of the rest by what they leave', () => {
    const scorers = [
      scorer('a', 2, 'minutes', 'spelling'),
      scorer('b', [1, 2], 'arithmetic'),
      scorer('c', [1, 2], 'arithmetic'),
    ];
    expect(told(final([], 5, ...scorers))).toEqual([
      { kind: 'minutes', names: ['a'], ...grounds },
      { kind: 'shared', names: ['b', 'c'], goals: 3, ...grounds },
    ]);
    expect(told(final([], 2, scorer('a', 2, 'minutes')))).toEqual([
      { kind: 'minutes', names: ['a'], ...grounds },
    ]);
  });
});

describe('what a total of the infobox settles', () => {
  const side = [scorer('a', 2, 'infobox'), scorer('b', 1, 'arithmetic')];

  it('is the whole side, by the goals elsewhere', () => {
    const { cup, tie } = final([['a', 5]], 3, ...side);
    alsoIn(cup, scorer('a', 3, 'arithmetic'), scorer('b', [1, 4], 'arithmetic'), {
      ...scorer('a', [1, 2], 'arithmetic'),
      ownGoal: 'zhiger',
    });
    expect(told({ cup, tie })).toEqual([
      {
        kind: 'total',
        name: 'a',
        total: 5,
        elsewhere: 3,
        others: [{ name: 'b', count: { least: 1, most: 1 } }],
        ...grounds,
      },
    ]);
  });

  const totals = (leaders: Leaders, ...entries: readonly ScorerEntry[]) => ({
    kind: 'totals',
    leaders: leaders.map(([name, total]) => ({ name, total })),
    counts: entries.map(({ name, count }) => ({ name, count })),
    ...grounds,
  });

  it.each<[string, Leaders, readonly ScorerEntry[]]>([
    [
      'two leaders scored in it',
      [
        ['a', 2],
        ['b', 1],
      ],
      side,
    ],
    ['the rest of the side is open', [['a', 2]], [side[0] ?? scorer('a', 2), scorer('b', [1, 2])]],
    ['the total is not the sum', [['a', 6]], side],
  ])('is not the whole side where %s', (_, leaders, entries) => {
    expect(told(final(leaders, 3, ...entries))).toEqual([totals(leaders, ...entries)]);
  });

  it('is not the whole side where the leader’s goals elsewhere are open', () => {
    const { cup, tie } = final([['a', 3]], 3, ...side);
    alsoIn(cup, scorer('a', [1, 2], 'arithmetic'));
    expect(told({ cup, tie })).toEqual([totals([['a', 3]], ...side)]);
  });

  it('is told of all leaders where none of them scored for the side', () => {
    const leaders: Leaders = [
      ['x', 6],
      ['y', 6],
    ];
    expect(told(final(leaders, 3, ...side))).toEqual([totals(leaders, ...side)]);
  });

  it('is not told of a leader’s own goal', () => {
    const own = { ...scorer('x', 1, 'infobox'), ownGoal: 'fosfor' };
    const leaders: Leaders = [
      ['x', 1],
      ['y', 6],
    ];
    expect(told(final(leaders, 1, own))).toEqual([totals(leaders, own)]);
  });
});

describe('how often one scored', () => {
  it('is told of the side that the scorer stands on, and of nobody else', () => {
    const { cup, tie } = final([], 5, scorer('a', 2, 'minutes'), scorer('b', 3, 'arithmetic'));
    const [match] = tie.matches;
    const [a, b] = match?.scorers.home ?? [];
    const namesake = scorer('a', 1, 'arithmetic');
    match?.scorers.away.push(namesake);
    if (match) match.score = { home: 5, away: 1 };
    const kindsFor = (entry: ScorerEntry | undefined) =>
      entry ? deduceCount(cup, tie, entry).map(({ kind }) => kind) : [];
    expect(kindsFor(a)).toEqual(['minutes']);
    expect(kindsFor(b)).toEqual(['allByOne']);
    expect(kindsFor(namesake)).toEqual(['oneEach']);
    expect(deduceCount(cup, tie, scorer('a', 2, 'minutes'))).toEqual([]);
  });
});
