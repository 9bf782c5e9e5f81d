import { describe, expect, it } from 'vitest';
import { enCharts } from '../../../src/view/words/enCharts.ts';
import { enMap } from '../../../src/view/words/enMap.ts';
import { splitIsolated } from '../../../src/view/words/isolate.ts';

const plain = (text: string): string => splitIsolated(text).join('');

describe('titles of charts', () => {
  it.each([
    [
      enCharts.byRound.title(['Second round'], 26, 81),
      'Second round: 26 of 81 goals, the most of any round.',
    ],
    [
      enCharts.byRound.title(['A', 'B'], 3, 8),
      'A and B: 3 each of 8 goals, the most of any round.',
    ],
    [enCharts.byRound.title(['A'], 0, 0), 'No goal is recorded.'],
    [
      enCharts.perMatch.title(['Final'], '6.0'),
      'Final: 6.0 goals per match, the most of any round.',
    ],
    [enCharts.perMatch.title([], 'no match'), 'No match was played.'],
    [enCharts.scorers.title(['A', 'B'], 6, false), 'A and B scored the most: 6 goals each.'],
    [enCharts.scorers.title(['A'], 1, false), 'A scored the most: 1 goal.'],
    [enCharts.scorers.title(['A'], 4, true), 'A scored the most: at least 4 goals.'],
    [enCharts.scorers.title(['A', 'B'], 4, true), 'A or B scored the most: at least 4 goals.'],
    [enCharts.scorers.title([], 0, false), 'No scorer is recorded.'],
    [enCharts.teams.title(['A'], 15), 'A scored the most goals: 15.'],
    [enCharts.teams.title(['A', 'B'], 0), 'No team scored.'],
    [
      enCharts.times.title('8 May', '8 August', ['Quarter-finals'], 34),
      'Played from 8 May to 8 August; longest round: Quarter-finals, 34 days.',
    ],
    [
      enCharts.times.title('1 May', '9 May', ['A', 'B'], 3),
      'Played from 1 May to 9 May; longest rounds: A and B, 3 days each.',
    ],
    [enCharts.times.title('8 May', '8 May', [], 1), 'All was played on 8 May.'],
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
    expect(enMap.kilometres(length)).toBe(written);
  });
});
