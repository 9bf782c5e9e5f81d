import { daysIn } from '../daysIn.ts';
import { faultAt, slipAt, type Reading, type Report } from '../finding.ts';
import { wordAt, type Line } from '../line.ts';
import { parseMonth } from '../parseMonth.ts';
import { quote, quoteAll } from '../quote.ts';
import type { DateNode, Word } from '../syntax.ts';

const weekdayPattern = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\.?,?\s+)?`;
const dayPattern = String.raw`(?<day>\d{1,3})(?:st|nd|rd|th)?`;
const monthPattern = String.raw`(?<month>\p{L}{3,20})\.?`;
const yearPattern = String.raw`(?<year>[1-9]\d{3})`;

const shapes = [
  String.raw`${dayPattern}\s+(?:of\s+)?${monthPattern},?\s+${yearPattern}`,
  String.raw`${monthPattern}\s+${dayPattern},?\s+${yearPattern}`,
  String.raw`${yearPattern}-(?<month>\d{2})-(?<day>\d{2})`,
  String.raw`(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?${yearPattern}`,
].map((shape) => new RegExp(String.raw`^\s*${weekdayPattern}${shape}\s*$`, 'diu'));

type Parts = { readonly day: Word; readonly month: Word; readonly year: Word };

const partsOf = (line: Line): Parts | undefined => {
  const groups = shapes.map((shape) => shape.exec(line.text)?.indices?.groups).find(Boolean);
  if (groups === undefined) return undefined;
  const part = (name: string): Word => wordAt(line, ...(groups[name] ?? []));
  return { day: part('day'), month: part('month'), year: part('year') };
};

const monthOf = ({ month }: Parts, report: Report): number | undefined => {
  if (/^\d/u.test(month.text)) return Number(month.text);
  const reading = parseMonth(month.text);
  if (reading?.isMisspelt) report(slipAt(month, quoteAll(month.text), quoteAll(reading.name)));
  return reading?.month;
};

/**
 * Reads `8 May 1992`, `May 8th, 1992`, `1992-05-08` or `08.05.1992`, with or without a weekday before it; undefined
 * for a line of another shape. A day that no calendar has is a fault, a misspelt month a slip.
 */
export const parseDate = (line: Line, report: Report): Reading<DateNode> | undefined => {
  const parts = partsOf(line);
  if (parts === undefined) return undefined;
  const { day, month: printedMonth, year } = parts;
  const month = monthOf(parts, report);
  if (month === undefined || month < 1 || month > 12)
    return { fault: faultAt(printedMonth, quote(printedMonth.text), 'a month') };
  const last = daysIn(Number(year.text), month);
  if (Number(day.text) < 1 || Number(day.text) > last)
    return { fault: faultAt(day, quote(day.text), `a day from 1 to ${last}`) };
  const numbers = [year.text, String(month).padStart(2, '0'), day.text.padStart(2, '0')];
  return {
    node: { type: 'date', line: line.number, printed: wordAt(line), day: numbers.join('-') },
  };
};
