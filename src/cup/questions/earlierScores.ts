import type { Match, Score } from '../model/tie.ts';

/** A score before the end: at half-time, after 90 minutes, or, where that is not certain, at one of them. */
export type EarlierScore = {
  readonly at: 'half-time' | 'full-time' | 'unknown';
  readonly score: Score;
};

/**
 * The scores that are printed beside a match's final one, the later first, and when they stood. One alone is that at
 * half-time, unless there was extra time, before which it may be either; two are both, and only with extra time.
 */
export function earlierScores({ earlier = [], extraTime }: Match): EarlierScore[] {
  const times = extraTime
    ? earlier.length === 2
      ? (['full-time', 'half-time'] as const)
      : []
    : earlier.length === 1
      ? (['half-time'] as const)
      : [];
  return earlier.map((score, index) => ({ at: times[index] ?? 'unknown', score }));
}
