import type { Line } from '../line.ts';
import { parseDay, type Day } from './parseDay.ts';

const number = /\s*\(\d{1,3}\)\s+/uy;
const time =
  /\s*\d{1,2}[.:h]\d{2}(?:\s*(?:uhr|h|[ap]m)\b)?(?:\s+UTC\s?[+-−]?\d{1,2}(?::\d{2})?)?(?!\S)/iuy;

const skip = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
};

/** What may stand before a match: its number, `(17)`, which nobody needs, its day, and its time. `end` is behind them. */
export type Prefix = { readonly end: number; readonly day?: Day };

/** Reads what stands before a match, or fills a line without one. */
export const parsePrefix = (line: Line): Prefix => {
  const from = skip(number, line.text, 0);
  const day = parseDay(line, from);
  const end = skip(time, line.text, day?.end ?? from);
  return { end, ...(day && { day }) };
};
