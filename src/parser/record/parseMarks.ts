import type { Minute } from '../syntax.ts';

/** What one mark behind a scorer's name says: a minute, that the goal before it was a penalty, or an own goal. */
export type Mark = Minute | 'penalty' | 'own goal';

/** A text taken apart: the index at which its name ends, and the marks behind it. */
export type Marked = { readonly nameEnd: number; readonly marks: readonly Mark[] };

const minute = String.raw`(\d{1,3})(?:\+(\d{1,2})['′’]|['′’](?:\+(\d{1,2})['′’]?)?)`;
const penalty = String.raw`\(p(?:en(?:alty)?)?\.?\)|(?<!\p{L})pen\.`;
const ownGoal = String.raw`\(o\.?g\.?\)|\(own goal\)|(?<!\p{L})o\.g\.`;
const marks = new RegExp(`${minute}|(${penalty})|(${ownGoal})`, 'giu');

const toMark = ([, regular, added, addedBehind, pen, own]: RegExpExecArray): Mark => {
  if (own !== undefined) return 'own goal';
  if (pen !== undefined) return 'penalty';
  const stoppage = added ?? addedBehind;
  return { minute: Number(regular), ...(stoppage && { added: Number(stoppage) }) };
};

/**
 * Reads the marks at the end of a text: minutes (`9'`, `45+2'`, `45'+2`), `(pen.)` or `(p)`, `(o.g.)` or `(own goal)`.
 * Undefined where anything else stands between or behind them.
 */
export const parseMarks = (text: string): Marked | undefined => {
  const found = [...text.matchAll(marks)];
  const nameEnd = found[0]?.index ?? text.length;
  let end = nameEnd;
  for (const match of found) {
    if (text.slice(end, match.index).trim() !== '') return undefined;
    end = match.index + match[0].length;
  }
  return text.slice(end).trim() === '' ? { nameEnd, marks: found.map(toMark) } : undefined;
};
