import type { Outcome, Pair } from './syntax.ts';

/** The earlier scores that stand beside a score: those that a word names, and those without one, the later first. */
export type Printed = {
  readonly halfTime?: Pair | undefined;
  readonly fullTime?: Pair | undefined;
  readonly unnamed: readonly Pair[];
};

/** What earlier scores say of a match. */
export type Times = Pick<
  Extract<Outcome, { kind: 'score' }>,
  'extraTime' | 'halfTime' | 'fullTime' | 'earlier'
>;

const leadsTo = (earlier: Pair, later: Pair): boolean =>
  earlier.home <= later.home && earlier.away <= later.away;

const isSame = (a: Pair, b: Pair): boolean => a.home === b.home && a.away === b.away;

/**
 * Reads the earlier scores beside a score: of two without a name the first is the one after 90 minutes, a single one is
 * that at half-time, and behind extra time either. A score that differs from the one after 90 minutes tells of extra time;
 * one that is the same without it says nothing more. A phrase on what was expected where a score does not lead to the one
 * before it, or where there are more than a match has.
 */
export const readTimes = (
  score: Pair,
  saysExtraTime: boolean,
  printed: Printed,
): Times | string => {
  if (printed.unnamed.some((each, index) => !leadsTo(each, printed.unnamed[index - 1] ?? score)))
    return 'a score that the earlier ones lead to';
  const [first, second, ...more] = printed.unnamed;
  const isEither = saysExtraTime && first && !second && !printed.fullTime && !printed.halfTime;
  if (isEither) return { extraTime: true, earlier: first };
  const isFirstFull = first && !printed.fullTime && (second || printed.halfTime);
  const fullTime = printed.fullTime ?? (isFirstFull ? first : undefined);
  const left = isFirstFull ? second : first;
  const surplus = isFirstFull ? more : [second, ...more].filter(Boolean);
  if (surplus.length > 0 || (printed.halfTime && left))
    return 'the scores at half-time and after 90 minutes, and no other';
  const halfTime = printed.halfTime ?? left;
  const extraTime = saysExtraTime || (fullTime !== undefined && !isSame(fullTime, score));
  return {
    extraTime,
    ...(halfTime && { halfTime }),
    ...(fullTime && extraTime && { fullTime }),
  };
};
