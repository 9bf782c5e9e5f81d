import { pairPattern, parsePair } from '../parsePair.ts';
import { readTimes, type Times } from '../readTimes.ts';
import type { Outcome, Pair } from '../syntax.ts';

const score = new RegExp(`^(${pairPattern})(?![\\d])(.*)$`, 'u');
const kicks = new RegExp(String.raw`(${pairPattern})\s*(?:on\s+)?(?:pen|p\b)`, 'iu');
const extraTime = /a\.?\s?e\.?\s?t\b|after extra time/iu;

/** What a match box says of a result besides its score, as a reader sees it; each may be empty. */
export type Told = { readonly aet: string; readonly penalties: string; readonly note: string };

const noteOf = (text: string) => {
  if (/\blots\b|\bcoin\b/iu.test(text)) return 'lots' as const;
  if (/\bawarded\b/iu.test(text)) return 'awarded' as const;
  return /\babandoned\b/iu.test(text) ? ('abandoned' as const) : undefined;
};

const isYes = (text: string): boolean => /^(?:yes|y|true|1|aet)$/iu.test(text);

/**
 * The result of `2–1`, `2–1 (a.e.t.)`, `w/o` and the like, with what stands beside it; undefined for a text that is no
 * result, and "unplayed" for an empty one.
 */
export const parseOutcome = (printed: string, told: Told): Outcome | 'unplayed' | undefined => {
  if (/^(?:w\/o|walkover|cancell?ed|bye)$/iu.test(printed)) return { kind: 'walkover' };
  if (printed === '' || /^(?:v|vs\.?|match \d+)$/iu.test(printed)) return 'unplayed';
  const [, goals = '', rest = ''] = score.exec(printed) ?? [];
  const pair = parsePair(goals);
  if (!pair) return undefined;
  const shootout = shootoutOf(told.penalties) ?? parsePair(kicks.exec(rest)?.[1] ?? '');
  const note = noteOf(`${rest} ${told.note}`);
  const times = timesIn(pair, rest, isYes(told.aet) || extraTime.test(rest));
  if (typeof times === 'string') return undefined;
  return {
    kind: 'score',
    score: pair,
    ...times,
    ...(shootout && { shootout }),
    ...(note && { note }),
  };
};

const pairs = new RegExp(pairPattern, 'gu');

/** The scores behind another, `(1–0)`, that are neither kicks nor a sum of legs. */
const timesIn = (pair: Pair, rest: string, saysExtraTime: boolean): Times | string => {
  const left = /\bagg/iu.test(rest) ? '' : rest.replace(kicks, '');
  const unnamed = (left.match(pairs) ?? []).flatMap((each) => parsePair(each) ?? []);
  return readTimes(pair, saysExtraTime, { unnamed });
};

const shootoutOf = (text: string): Pair | undefined =>
  parsePair(new RegExp(`^${pairPattern}`, 'u').exec(text)?.[0] ?? '');
