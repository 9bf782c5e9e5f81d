import { describe, expect, it } from 'vitest';
import type { Match, Score } from '../../../src/cup/model/tie.ts';
import { earlierScores } from '../../../src/cup/questions/earlierScores.ts';

const score = (home: number, away: number): Score => ({ home, away });

const match = (earlier: Score[], hadExtraTime: boolean): Match => ({
  lines: [1],
  host: 'home',
  part: 'match',
  status: 'played',
  score: score(3, 2),
  ...(earlier.length > 0 && { earlier }),
  ...(hadExtraTime && { extraTime: { because: [{ kind: 'printed', lines: [1] }] } }),
  scorers: { home: [], away: [] },
});

const timesOf = (earlier: Score[], hadExtraTime: boolean) =>
  earlierScores(match(earlier, hadExtraTime)).map(({ at }) => at);

describe('the scores before the end of a match', () => {
  it('are that at half-time where one is printed', () => {
    expect(earlierScores(match([score(1, 0)], false))).toEqual([
      { at: 'half-time', score: score(1, 0) },
    ]);
  });

  it('are those after 90 minutes and at half-time where there was extra time', () => {
    expect(timesOf([score(2, 2), score(1, 0)], true)).toEqual(['full-time', 'half-time']);
  });

  it('are not told to be one or the other where both would fit', () => {
    expect(timesOf([score(1, 1)], true)).toEqual(['unknown']);
    expect(timesOf([score(2, 2), score(1, 0)], false)).toEqual(['unknown', 'unknown']);
  });

  it('are none where none is printed', () => {
    expect(timesOf([], false)).toEqual([]);
  });
});
