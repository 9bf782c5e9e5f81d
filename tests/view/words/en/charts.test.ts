import { describe, expect, it } from 'vitest';
import { charts } from '../../../../src/view/words/en/charts.ts';
import { map } from '../../../../src/view/words/en/map.ts';
import { splitIsolated } from '../../../../src/view/words/isolate.ts';

const plain = (text: string): string => splitIsolated(text).join('');

const allNamed = { all: 9, named: 9 };

describe('titles of charts', () => {
  it.each([
    [charts.byRound.title(['Second round'], 26, 81), 'Second round had the most goals: 26 of 81.'],
    [charts.byRound.title(['A', 'B'], 3, 8), 'A and B had the most goals: 3 each of 8.'],
    [charts.byRound.title(['A'], 0, 0), 'No goal is recorded.'],
    [
      charts.scorers.title(['A', 'B'], 6, false, allNamed),
      'A and B scored the most: 6 goals each.',
    ],
    [charts.scorers.title(['A'], 1, false, allNamed), 'A scored the most: 1 goal.'],
    [charts.scorers.title(['A'], 4, true, allNamed), 'A scored the most: at least 4 goals.'],
    [
      charts.scorers.title(['A', 'B'], 4, true, allNamed),
      'A or B scored the most: at least 4 goals.',
    ],
    [charts.scorers.title([], 0, false, allNamed), 'No scorer is recorded.'],
    [
      charts.scorers.title(['A'], 3, false, { all: 62, named: 21 }),
      'The record names the scorers of 21 of 62 goals; among them A scored the most: 3 goals.',
    ],
    [charts.teams.title(['A'], 15), 'A scored the most goals: 15.'],
    [charts.teams.title(['A', 'B'], 0), 'No team scored.'],
  ])('%#: %s', (title, expected) => {
    expect(plain(title)).toBe(expected);
  });
});

describe('distances', () => {
  it.each([
    [0.4, '0 km'],
    [999.5, '1,000 km'],
    [2472.9, '2,473 km'],
    [1234567, '1,234,567 km'],
  ])('writes %f as %s', (length, written) => {
    expect(map.kilometres(length)).toBe(written);
  });
});
