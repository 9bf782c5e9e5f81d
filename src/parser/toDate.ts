import { daysIn } from './daysIn.ts';
import { faultAt, type Reading } from './finding.ts';
import { quote } from './quote.ts';
import type { DateNode, Word } from './syntax.ts';

/** A day that is printed as three numbers; one that no calendar has is a fault. Months count from 1. */
export const toDate = (
  printed: Word,
  year: number,
  month: number,
  day: number,
): Reading<DateNode> => {
  const isReal =
    month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && year >= 1000;
  if (!isReal)
    return { fault: faultAt(printed, quote(printed.text), 'a day such as "2026-01-31"') };
  const numbers = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  return { node: { type: 'date', line: printed.line, printed, day: numbers.join('-') } };
};
