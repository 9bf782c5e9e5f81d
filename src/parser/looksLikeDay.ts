import type { Line } from './line.ts';
import { parseMonth } from './parseMonth.ts';

/** Words and numbers of which days are made, and nothing else: "July 1992", "24–26 June", "29/07/92". */
const dayWords = /^(?:[\s.,/–-]|\d{1,4}(?:st|nd|rd|th)?(?![\p{L}\d])|\p{L}{2,9}(?!\p{L}))+$/u;

/** True for a line that looks like a day, whether it can be read or not. */
export const looksLikeDay = ({ text }: Line): boolean => {
  if (text.length > 60 || !/\d/u.test(text) || !dayWords.test(text)) return false;
  if (/^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\s*$/u.test(text)) return true;
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const months = words.filter((word) => parseMonth(word)?.isMisspelt === false);
  return months.length > 0 && words.every((word) => months.includes(word) || other.test(word));
};

const other = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}|and|or|the)$/iu;
