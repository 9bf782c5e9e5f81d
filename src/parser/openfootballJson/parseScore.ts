import type { Outcome, Pair } from '../syntax.ts';
import { fieldsOf, itemsOf, nameOf, numberOf, type Fields } from './fieldsOf.ts';
import type { JsonNode } from './readJson.ts';

const largest = 99;

const toPair = (home: JsonNode | undefined, away: JsonNode | undefined): Pair | undefined => {
  const [first = NaN, second = NaN] = [numberOf(home), numberOf(away)];
  return first <= largest && second <= largest ? { home: first, away: second } : undefined;
};

const toPairs = (fields: Fields): ReadonlyMap<string, Pair> =>
  new Map(
    [...fields].flatMap(([name, { value }]) => {
      const [home, away, ...more] = itemsOf(value);
      const pair = more.length === 0 && toPair(home, away);
      return pair ? [[name, pair] as const] : [];
    }),
  );

/** Older files have `score1`, `score2`, and `score1et` and the like. */
const olderPairs = (match: Fields): ReadonlyMap<string, Pair> =>
  new Map(
    [
      ['ft', ''],
      ['ht', 'i'],
      ['et', 'et'],
      ['p', 'p'],
    ].flatMap(([name = '', sign = '']) => {
      const pair = toPair(match.get(`score1${sign}`)?.value, match.get(`score2${sign}`)?.value);
      return pair ? [[name, pair] as const] : [];
    }),
  );

const pairsOf = (match: Fields): ReadonlyMap<string, Pair> => {
  const score = match.get('score')?.value;
  if (score?.kind === 'array') {
    const pair = toPair(score.items[0], score.items[1]);
    return new Map(pair ? [['ft', pair]] : []);
  }
  return score ? toPairs(fieldsOf(score)) : olderPairs(match);
};

const isWalkover = /^(?:cancell?ed|walkover|w\/o)$/iu;
const noteOf = (status: string) =>
  (['awarded', 'abandoned'] as const).find((note) => note === status.toLowerCase());

/**
 * What the `score` and the `status` of a match say; undefined where they have no result. `et` is the score after extra
 * time, `ft` that after 90 minutes, `ht` that at half-time, `p` a shoot-out.
 */
export const parseScore = (match: Fields): Outcome | undefined => {
  const status = nameOf(match.get('status')?.value)?.text ?? '';
  const pairs = pairsOf(match);
  const [et, ft, ht, shootout] = ['et', 'ft', 'ht', 'p'].map((name) => pairs.get(name));
  const score = et ?? ft;
  if (!score) return isWalkover.test(status) ? { kind: 'walkover' } : undefined;
  const earlier = [et && ft, ht].filter((pair) => pair !== undefined);
  const note = noteOf(status);
  return {
    kind: 'score',
    score,
    extraTime: et !== undefined,
    ...(shootout && { shootout }),
    ...(note && { note }),
    ...(earlier.length > 0 && { earlier }),
  };
};
