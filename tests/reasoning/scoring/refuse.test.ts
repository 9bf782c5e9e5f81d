import { expect, test } from 'vitest';
import { writeIssue } from '../../../src/issue.ts';
import type { Named, ScoringSide, Total } from '../../../src/reasoning/scoring/sheet.ts';
import { solve } from '../../../src/reasoning/scoring/solve.ts';

const side = (line: number, goals: number, entries: readonly Partial<Named>[]): ScoringSide => ({
  id: `side-${line}`,
  team: 'x',
  goals,
  line,
  scorersLine: line + 1,
  entries: entries.map(({ name = '', ...rest }) => ({
    player: name,
    name,
    ownGoal: false,
    minutes: 0,
    ...rest,
  })),
});

const leader = (name: string, total: number): Total => ({
  player: name,
  name,
  team: 'x',
  total,
  line: 5,
});

const ann = { name: 'Ann' };
const bea = { name: 'Bea' };
const cat = { name: 'Cat' };

const refusals = (sides: readonly ScoringSide[], totals: readonly Total[] = []): string[] =>
  solve(sides, totals).issues.map(writeIssue);

test('refuses more scorers than goals', () => {
  expect(refusals([side(10, 1, [ann, bea]), side(20, 0, [cat])])).toEqual([
    'fault record:10: found 2 scorers in line 11, expected 1, the score',
    'fault record:20: found 1 scorer in line 21, expected 0, the score',
  ]);
});

test('refuses minutes of more goals than the score', () => {
  expect(refusals([side(10, 3, [{ ...ann, minutes: 4 }])])).toEqual([
    'fault record:10: found minutes of 4 goals in line 11, expected 3, the score',
  ]);
});

test('refuses minutes that leave nothing for a name without', () => {
  expect(refusals([side(10, 3, [{ ...ann, minutes: 3 }, bea])])).toEqual([
    'fault record:10: found minutes of 3 goals and 1 more scorer in line 11, expected 3, the score',
  ]);
});

test('refuses minutes of too few goals where every name has them', () => {
  expect(refusals([side(10, 3, [{ ...ann, minutes: 2 }])])).toEqual([
    'fault record:10: found minutes of 2 goals in line 11, expected 3, the score',
  ]);
});

test('refuses a total that a leader does not reach, and one that he exceeds', () => {
  const sides = [side(10, 2, [ann, bea]), side(20, 1, [ann]), side(30, 4, [cat])];
  expect(refusals(sides, [leader('Ann', 5), leader('Cat', 3)])).toEqual([
    'fault record:5: found a sum of 2 from lines 10, 11, 20, 21, expected 5 for Ann in line 5',
    'fault record:5: found a sum of 4 from lines 30, 31, expected 3 for Cat in line 5',
  ]);
});

test('refuses a total of a leader whom no scorer line names', () => {
  expect(refusals([side(10, 1, [bea])], [leader('Ann', 5)])).toEqual([
    'fault record:5: found a sum of 0 from no line, expected 5 for Ann in line 5',
  ]);
});

test('refuses two totals of one player', () => {
  expect(refusals([side(10, 4, [ann, bea])], [leader('Ann', 3), leader('Ann', 2)])).toEqual([
    'fault record:5: found a sum of 1 to 3 from lines 10, 11, expected 3 for Ann in line 5 and 2 for Ann in line 5',
  ]);
});

test('refuses a player who scored as often as the leaders and is none of them', () => {
  expect(refusals([side(10, 2, [ann]), side(20, 2, [bea])], [leader('Ann', 2)])).toEqual([
    'fault record:5: found a sum of 2 from lines 20, 21, expected fewer than 2 for Bea in line 5',
  ]);
});

test('refuses totals that one score cannot give to two leaders', () => {
  expect(refusals([side(10, 5, [ann, bea])], [leader('Ann', 3), leader('Bea', 3)])).toEqual([
    'fault record:5: found no such sums from lines 10, 11, expected 3 for Bea in line 5 and the score of 5 in line 10 and 3 for Ann in line 5',
  ]);
});

test('refuses a second source that gives a name more goals than the record allows', () => {
  expect(refusals([side(10, 3, [{ ...ann, reported: 3 }, bea])])).toEqual([
    'fault record:10: found 3 for Ann in the second source, expected 1 to 2, by lines 10, 11',
  ]);
});

test('refuses a second source whose counts do not add up to the score', () => {
  const sides = [
    side(10, 3, [
      { ...ann, reported: 1 },
      { ...bea, reported: 1 },
    ]),
  ];
  expect(refusals(sides)).toEqual([
    'fault record:10: found a sum of 2 from line 11, with the counts of the second source, expected the score of 3 in line 10',
  ]);
});
