import { readTimes } from '../readTimes.ts';
import type { Outcome, Pair } from '../syntax.ts';
import type { Item } from './parseItems.ts';

const pairsOf = (items: readonly Item[], kind: Item['kind']): Pair[] =>
  items.flatMap((item) => (item.kind === kind && 'pair' in item ? item.pair : []));

const fits = (earlier: Pair, later: Pair): boolean =>
  earlier.home <= later.home && earlier.away <= later.away;

/** The later score first. */
const byGoals = (a: Pair, b: Pair): number => b.home + b.away - a.home - a.away;

/**
 * What the items beside two names say together, or a phrase on what is wrong with them. Where only a shoot-out stands
 * before the bracket, `3-4 pen. (1-1, 0-0)`, the bracket begins with the score.
 */
export const toOutcome = (items: readonly Item[]): Outcome | { readonly expected: string } => {
  const said = (kind: Item['kind']): boolean => items.some((item) => item.kind === kind);
  const scores = pairsOf(items, 'score');
  const [shootout, ...moreShootouts] = pairsOf(items, 'shootout');
  const [score, ...earlier] = [...scores, ...pairsOf(items, 'earlier').toSorted(byGoals)];
  const [aggregate] = pairsOf(items, 'aggregate');
  const [note, ...moreNotes] = items.flatMap((item) => (item.kind === 'note' ? item.note : []));
  if (said('walkover'))
    return score ? { expected: 'a walkover without a score' } : { kind: 'walkover' };
  if (!score || (scores.length === 0 && !shootout)) return { expected: 'a score' };
  if (scores.length > 1 || moreShootouts.length + moreNotes.length > 0)
    return { expected: 'one score, and each word beside it once' };
  const times = [score, ...earlier];
  if (earlier.some((each, index) => !fits(each, times[index] ?? each)))
    return { expected: 'a score that the earlier ones lead to' };
  const [[halfTime, ...moreHalves], [fullTime, ...moreFull]] = [
    pairsOf(items, 'half-time'),
    pairsOf(items, 'full time'),
  ];
  const read = readTimes(score, said('extra time'), { halfTime, fullTime, unnamed: earlier });
  if (!read || moreHalves.length + moreFull.length > 0)
    return { expected: 'the scores at half-time and after 90 minutes, and no other' };
  return {
    kind: 'score',
    score,
    ...read,
    ...(shootout && { shootout }),
    ...(note && { note }),
    ...(aggregate && { aggregate }),
  };
};
