import { faultAt, slipAt, type Reading, type Report } from './finding.ts';
import { wordAt, type Line } from './line.ts';
import { parseMonth } from './parseMonth.ts';
import { quote } from './quote.ts';
import type { DateNode, Word } from './syntax.ts';

const shapes = [
  /^\s*(?<day>\d{1,3})\s+(?<month>\p{L}{3,20})\.?,?\s+(?<year>[1-9]\d{3})\s*$/du,
  /^\s*(?<month>\p{L}{3,20})\.?\s+(?<day>\d{1,3}),?\s+(?<year>[1-9]\d{3})\s*$/du,
  /^\s*(?<year>[1-9]\d{3})-(?<month>\d{2})-(?<day>\d{2})\s*$/du,
];

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
  if (reading?.isMisspelt) report(slipAt(month, quote(month.text), quote(reading.name)));
  return reading?.month;
};

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * Reads `8 May 1992`, `May 8, 1992` or `1992-05-08`; undefined for a line of another shape. A day that no
 * calendar has is a fault, a misspelt month a slip.
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
