import { describe, expect, test } from 'vitest';
import { count } from '../../../src/reasoning/scoring/count.ts';
import type { Named, ScoringSide, Total } from '../../../src/reasoning/scoring/sheet.ts';
import { solve } from '../../../src/reasoning/scoring/solve.ts';
import type { Sum } from '../../../src/reasoning/scoring/sum.ts';

const upTo = (length: number) => Array.from({ length }, (_, n) => n);

const named = (player: string): Named => ({ player, name: player, ownGoal: false, minutes: 0 });

/** A team that wins `rounds` matches `goals`-0, each with the same scorers. */
const team = (rounds: number, goals: number, scorers: number): ScoringSide[] =>
  upTo(rounds).map((n) => ({
    id: `${n}`,
    team: 'x',
    goals,
    line: 10 + 2 * n,
    scorersLine: 11 + 2 * n,
    entries: upTo(scorers).map((at) => named(`player ${at}`)),
  }));

const leader = (player: string, total: number): Total => ({
  player,
  name: player,
  team: 'x',
  total,
  line: 1,
});

describe('13 sides of 99-0 with the same 20 names', () => {
  const sides = team(13, 99, 20);

  test('get tight ranges where anybody could break the cap, and no count', () => {
    const { scoring } = solve(sides, [leader('player 0', 80)]);
    // The leader is on 80, so 12 goals elsewhere leave him 68; one below him, 67.
    const row = [[1, 68], ...upTo(19).map(() => [1, 67])];
    for (const side of scoring?.sides ?? [])
      expect(side.map(({ least, most }) => [least, most])).toEqual(row);
    expect(scoring?.ways.arithmetic).toBeGreaterThan(10n ** 250n);
    expect(scoring?.ways.infobox).toBeUndefined();
  });

  test('are refused where the cap leaves too little for everybody', () => {
    const { issues } = solve(sides, [leader('player 0', 60)]);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.found).toMatch(/^no such sums from lines 10, 11, .* 34, 35$/);
  });
});

test('a score of a thousand million goals is shared out, and has too many solutions to count', () => {
  const { scoring } = solve(team(3, 1e9, 3), [leader('player 0', 1_500_000_000)]);
  expect(scoring?.sides[0]?.[0]).toMatchObject({ least: 1, most: 999_999_998 });
  expect(scoring?.ways.arithmetic).toBeUndefined();
});

test('a line of 20,000 names is shared out', () => {
  const { scoring } = solve(team(1, 20_001, 20_000), []);
  expect(scoring?.sides[0]?.[19_999]).toMatchObject({ least: 1, most: 2 });
  expect(scoring?.ways.arithmetic).toBe(20_000n);
});

test('a team with more linked scorers than anybody could follow is refused', () => {
  const { issues } = solve(team(30, 9999, 1000), [leader('player 0', 400)]);
  expect(issues).toEqual([
    { kind: 'fault', place: 'record:1', found: '30000 linked scorers', expected: 'at most 2048' },
  ]);
});

test('a count is given up where its states hold more numbers than they may', () => {
  const shares = upTo(2).map(() => ({ least: 1, most: 9, proof: [] }));
  const sum: Sum = { kind: 'side', shares, least: 10, most: 10, lines: [1], says: '' };
  expect(count([sum], 18)).toBe(9n);
  expect(count([sum], 17)).toBeUndefined();
});
