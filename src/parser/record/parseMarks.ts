import type { Minute } from '../syntax.ts';

/** What one mark behind a scorer's name says: a minute, that the goal before it was a penalty, or an own goal. */
export type Mark = Minute | 'penalty' | 'own goal';

/** A text taken apart: the index at which its name ends, and the marks behind it. */
export type Marked = { readonly nameEnd: number; readonly marks: readonly Mark[] };

const minute = String.raw`(\d{1,3})(?:\+(\d{1,2})['′’]|['′’](?:\+(\d{1,2})['′’]?)?)`;
const penalty = String.raw`\(p(?:en(?:alty)?)?\.?\)|(?<!\p{L})pen\.`;
const ownGoal = String.raw`\(o\.?g\.?\)|\(own goal\)|(?<!\p{L})o\.g\.`;
const bare = String.raw`(?<![\p{L}\p{N}(+])(\d{1,3})(?:\+(\d{1,2})['′’]?|(?:['′’](?:\+(\d{1,2})['′’]?)?)?)(?![\p{L}\p{N})])`;

const withMinute = (pattern: string): RegExp =>
  new RegExp(`${pattern}|(${penalty})|(${ownGoal})`, 'giu');

const [marks, bareMarks] = [withMinute(minute), withMinute(bare)];

/** Nobody has scored more in a match, so that a larger number behind a name is no count of goals. */
const MOST_BY_ONE = 16;

/**
 * Whether the numbers of a list of scorers are minutes though no sign says so, as in `C 9, 36`: one of them stands alone,
 * has added time, or is no count of goals.
 */
export const hasBareMinutes = (list: string): boolean =>
  list.split(/[,;]/u).some((part) => {
    const [, name = '', number, added] =
      /^(.{0,200}?)(?<![\p{L}\p{N}(+])(\d{1,3})(\+\d{1,2})?(?![\p{L}\p{N})'′’+])/u.exec(part) ?? [];
    return (
      number !== undefined &&
      (name.trim() === '' || added !== undefined || Number(number) > MOST_BY_ONE)
    );
  });

const toMark = ([, regular, added, addedBehind, pen, own]: RegExpExecArray): Mark => {
  if (own !== undefined) return 'own goal';
  if (pen !== undefined) return 'penalty';
  const stoppage = added ?? addedBehind;
  return { minute: Number(regular), ...(stoppage && { added: Number(stoppage) }) };
};

/**
 * Reads the marks at the end of a text: minutes (`9'`, `45+2'`, `45'+2`), `(pen.)` or `(p)`, `(o.g.)` or `(own goal)`.
 * Undefined where anything else stands between or behind them. Where minutes `areBare`, they may stand without a sign.
 */
export const parseMarks = (text: string, areBare: boolean): Marked | undefined => {
  const found = [...text.matchAll(areBare ? bareMarks : marks)];
  const nameEnd = found[0]?.index ?? text.length;
  let end = nameEnd;
  for (const match of found) {
    if (text.slice(end, match.index).trim() !== '') return undefined;
    end = match.index + match[0].length;
  }
  return text.slice(end).trim() === '' ? { nameEnd, marks: found.map(toMark) } : undefined;
};
