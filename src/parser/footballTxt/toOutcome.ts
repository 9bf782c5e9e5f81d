import { readTimes } from '../readTimes.ts';
import type { Outcome, Pair } from '../syntax.ts';
import type { Item } from './parseItems.ts';

const pairsOf = (items: readonly Item[], kind: Item['kind']): Pair[] =>
  items.flatMap((item) => (item.kind === kind && 'pair' in item ? item.pair : []));

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
  const [halfTime, ...moreHalves] = pairsOf(items, 'half-time');
  const [fullTime, ...moreFull] = pairsOf(items, 'full time');
  const [aggregate] = pairsOf(items, 'aggregate');
  const [note, ...moreNotes] = items.flatMap((item) => (item.kind === 'note' ? item.note : []));
  if (said('walkover'))
    return score ? { expected: 'a walkover without a score' } : { kind: 'walkover' };
  if (!score || (scores.length === 0 && !shootout)) return { expected: 'a score' };
  const more = [...moreShootouts, ...moreNotes, ...moreHalves, ...moreFull];
  if (scores.length > 1 || more.length > 0)
    return { expected: 'one score, and each word beside it once' };
  const read = readTimes(score, said('extra time'), { halfTime, fullTime, unnamed: earlier });
  if (typeof read === 'string') return { expected: read };
  return {
    kind: 'score',
    score,
    ...read,
    ...(shootout && { shootout }),
    ...(note && { note }),
    ...(aggregate && { aggregate }),
  };
};
