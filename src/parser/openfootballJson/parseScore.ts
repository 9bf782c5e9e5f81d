import type { Outcome, Pair } from '../syntax.ts';
import { fieldsOf, itemsOf, nameOf, numberOf, type Fields } from './fieldsOf.ts';
import { linesOf } from './linesOf.ts';
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

/** The lines of all that prints a score, but for the match's own. */
const linesOfScore = (match: Fields, own: number, written: ReadonlySet<number>): number[] => {
  const lines = [...match].flatMap(([name, { key, value }]) =>
    name.startsWith('score') ? [key.line, ...linesOf(value, written)] : [],
  );
  return [...new Set(lines)].filter((line) => line !== own);
};

const isWalkover = /^(?:cancell?ed|walkover|w\/o)$/iu;
const noteOf = (status: string) =>
  (['awarded', 'abandoned'] as const).find((note) => note === status.toLowerCase());

/**
 * What the `score` and the `status` of a match say; undefined where they have no result. `et` is the score after extra
 * time, `ft` that after 90 minutes, `ht` that at half-time, `p` a shoot-out. `own` is
 * the match's line, `written` are the lines that are not blank.
 */
export const parseScore = (
  match: Fields,
  own: number,
  written: ReadonlySet<number>,
): Outcome | undefined => {
  const status = nameOf(match.get('status')?.value)?.text ?? '';
  const pairs = pairsOf(match);
  const also = linesOfScore(match, own, written);
  const [et, ft, ht, shootout] = ['et', 'ft', 'ht', 'p'].map((name) => pairs.get(name));
  const score = et ?? ft;
  if (!score) return isWalkover.test(status) ? { kind: 'walkover' } : undefined;
  const note = noteOf(status);
  return {
    kind: 'score',
    score,
    extraTime: et !== undefined,
    ...(shootout && { shootout }),
    ...(note && { note }),
    ...(ht && { halfTime: ht }),
    ...(et && ft && { fullTime: ft }),
    ...(also.length > 0 && { also }),
  };
};
