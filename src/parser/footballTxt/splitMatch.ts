import { wordAt, type Line } from '../line.ts';
import type { Word } from '../syntax.ts';
import { parseItems, type Item } from './parseItems.ts';
import { findScore, type Score } from './parseScore.ts';

/** The two sides of a match, all that is said of its result, and a bracket that says something else. */
export type Split = {
  readonly home: Word;
  readonly away: Word;
  readonly items: readonly Item[];
  readonly rest?: Word;
};

const versus = /(?<!\s)\s+(?:v|vs\.?)(?=\s)/u;
const spacedDash = /(?<!\s)\s+[–-](?=\s)/u;
const bracketBehind = /\s*[([]([^()[\]]{1,100})[)\]]\s*$/u;

/** Cuts a bracket that tells of the match off the end of a text; another may be part of a name. */
const cutItems = (
  text: string,
  from: number,
): { readonly end: number; readonly items: readonly Item[] } => {
  const bracket = bracketBehind.exec(text.slice(Math.max(from, text.length - 120)));
  const items = bracket && parseItems(bracket[1] ?? '');
  return items
    ? { end: text.trimEnd().length - bracket[0].trimEnd().length, items }
    : { end: text.length, items: [] };
};

/** `A v B`, `A v B 2-1`: the score stands behind both names. */
const splitAtVersus = (line: Line, from: number, sign: RegExpExecArray): Split => {
  const home = wordAt(line, from, from + sign.index);
  const behind = from + sign.index + sign[0].length;
  const score = findScore(line.text, behind);
  const { end, items } = cutItems(line.text, score?.end ?? behind);
  const away = wordAt(line, behind, score?.start ?? end);
  const rest = score && wordAt(line, score.end, end);
  return {
    home,
    away,
    items: [...(score?.items ?? []), ...items],
    ...(rest && rest.text !== '' && { rest }),
  };
};

/** `A 2-1 B`, or, in older files, `A - B 2-1`. */
const splitAtScore = (line: Line, from: number): Split | undefined => {
  const score = findScore(line.text, from);
  if (!score) return undefined;
  const { end, items } = cutItems(line.text, score.end);
  const all = [...score.items, ...items];
  const away = wordAt(line, score.end, end);
  if (away.text !== '') return { home: wordAt(line, from, score.start), away, items: all };
  const dash = spacedDash.exec(line.text.slice(from, score.start));
  if (!dash) return { home: wordAt(line, from, score.start), away, items: all };
  const at = from + dash.index;
  return {
    home: wordAt(line, from, at),
    away: wordAt(line, at + dash[0].length, score.start),
    items: all,
  };
};

/** Whether a score stands alone between two texts, two spaces from either, as `v` then does not part them. */
const standsBetween = ({ text }: Line, { start, end }: Score): boolean =>
  /\s{2}$/u.test(text.slice(0, start).slice(-2)) && /^\s{2,}[^\s@([]/u.test(text.slice(end));

/** Takes a match apart; undefined for a line without a score and without `v`. A name may hold a `v` of its own. */
export const splitMatch = (line: Line, from: number): Split | undefined => {
  const sign = versus.exec(line.text.slice(from));
  const score = sign && findScore(line.text, from);
  if (score && (score.start < from + sign.index || standsBetween(line, score)))
    return splitAtScore(line, from);
  const split = sign && splitAtVersus(line, from, sign);
  const isWhole = split && split.home.text !== '' && split.away.text !== '';
  return isWhole ? split : (splitAtScore(line, from) ?? split ?? undefined);
};
