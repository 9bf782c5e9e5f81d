import type { Match, Score } from '../model/tie.ts';
import { writePair } from '../questions/fromHost.ts';
import { isLevel } from '../questions/tally.ts';

/** A match with its scores at half-time and after 90 minutes. */
type Timed = Pick<Match, 'part' | 'status' | 'score' | 'halfTime' | 'fullTime'> & {
  readonly hadExtraTime: boolean;
};

/** What is wrong with one of the two scores: which it is, what was found, and what was expected. */
export type Mistimed = {
  readonly field: 'halfTime' | 'fullTime';
  readonly found: string;
  readonly expected: string;
};

/**
 * Finds what is wrong with the scores of a match at half-time and after 90 minutes: no side loses goals, the latter
 * stands only where extra time followed, and is level but in a leg, where the sum of legs is. An awarded score is no
 * score of the match, so that its goals lead to nothing.
 */
export function mistimed(match: Timed): Mistimed[] {
  const { score, halfTime, fullTime, part, status, hadExtraTime } = match;
  const fullTimeFault = fullTime && faultOf(fullTime, status === 'awarded' ? undefined : score);
  const later = fullTime ?? (status === 'awarded' ? undefined : score);
  const expected = halfTime && (score ? faultOf(halfTime, later) : NO_SCORE);
  return [
    ...told('fullTime', fullTime, hadExtraTime ? undefined : 'none without extra time'),
    ...told('fullTime', fullTime, fullTimeFault),
    ...told(
      'fullTime',
      fullTime,
      fullTime && part !== 'leg' && !isLevel(fullTime)
        ? 'a level score before extra time'
        : undefined,
    ),
    ...told('halfTime', halfTime, expected),
  ];
}

const NO_SCORE = 'none without a score';

const faultOf = (earlier: Score, later: Score | undefined): string | undefined =>
  later && (earlier.home > later.home || earlier.away > later.away)
    ? `a score that leads to ${writePair(later)}`
    : undefined;

const NAMES = { halfTime: 'at half-time', fullTime: 'after 90 minutes' } as const;

const told = (
  field: Mistimed['field'],
  score: Score | undefined,
  expected: string | undefined,
): Mistimed[] =>
  score && expected !== undefined
    ? [{ field, found: `${writePair(score)} ${NAMES[field]}`, expected }]
    : [];
