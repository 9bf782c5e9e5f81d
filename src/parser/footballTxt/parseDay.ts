import { wordAt, type Line } from '../line.ts';
import { parseMonth } from '../parseMonth.ts';
import type { Word } from '../syntax.ts';

/** A day as a line prints it, from `start` to `end`; months count from 1, weekdays from Sunday, 0. */
export type Day = {
  readonly printed: Word;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  readonly weekday?: number;
};

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const weekday = String.raw`(?:(?<weekday>${weekdays.join('|')})\p{L}{0,6}\.?,?\s+)?`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d.:]?\d)`;
const month = String.raw`(?<month>\p{L}{3,9})\.?`;
// A team's name may begin with a year, "1860 München": two spaces, a time or the end of the line part it from a day.
const year = String.raw`(?:,?[\s/](?<year>[1-9]\d{3})(?=\s{2}|\s*$|\s*\]|\s+\d{1,2}[.:h]\d\d|\s+@))?`;

const shapes = [
  String.raw`${month}[/\s]${day}${year}`,
  String.raw`${day}[/\s]${month}(?!\p{L})${year}`,
  String.raw`(?<year>[1-9]\d{3})-(?<month>\d{2})-(?<day>\d{2})(?!\d)`,
  String.raw`(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>[1-9]\d{3})(?!\d)`,
].map((shape) => new RegExp(String.raw`\s*\[?${weekday}${shape}\s*\]?`, 'iuy'));

const monthOf = (printed: string): number => {
  if (/^\d/u.test(printed)) return Number(printed);
  const reading = parseMonth(printed);
  return reading?.isMisspelt === false ? reading.month : NaN;
};

/** Reads a day from an index of a line: `Fri Aug/17 2018`, `[Sat Aug 18]`, `June 5`, `5 June`, `05.04.1959`, `1959-04-05`. */
export const parseDay = (line: Line, from: number): Day | undefined => {
  for (const shape of shapes) {
    shape.lastIndex = from;
    const found = shape.exec(line.text);
    const groups = found?.groups;
    const number = monthOf(groups?.['month'] ?? '');
    if (!found || !groups || Number.isNaN(number)) continue;
    const end = from + found[0].length;
    return {
      printed: wordAt(line, from, end),
      end,
      day: Number(groups['day']),
      month: number,
      ...(groups['year'] !== undefined && { year: Number(groups['year']) }),
      ...(groups['weekday'] !== undefined && {
        weekday: weekdays.indexOf(groups['weekday'].toLowerCase()),
      }),
    };
  }
  return undefined;
};
