import { daysIn } from '../daysIn.ts';
import { faultAt, slipAt, type Reading, type Report } from '../finding.ts';
import { quote, quoteAll } from '../quote.ts';
import type { DateNode, Word } from '../syntax.ts';
import type { Day } from './parseDay.ts';

/** A year and the line that prints it. */
export type Year = { readonly year: number; readonly line: number };

/** What is known of the years of a cup: those in its title, and the last day that was printed with one. */
export type Years = {
  readonly titled: readonly Year[];
  readonly last?: Year & { readonly month: number };
};

const printedYears = /(?<!\d)([1-9]\d{3})(?:\s?[/–-]\s?(\d{4}|\d{2}))?(?!\d)/u;

/** The one year in a title, or the two of a season, `2018/19`. */
export const yearsIn = (title: Word): Year[] => {
  const [, first, second] = printedYears.exec(title.text) ?? [];
  if (first === undefined) return [];
  const next = Number(first) + 1;
  const years = second && String(next).endsWith(second) ? [Number(first), next] : [Number(first)];
  return years.map((year) => ({ year, line: title.line }));
};

/** The month in which the first year of a season over two years gives way: seasons begin in July or later. */
const SEASON_BEGINS = 7;

/** Days stand in order, more or less: one that would lie some months back lies in the next year. */
const MONTHS_BACK = 2;

const candidatesOf = ({ month }: Day, { titled: [first, second], last }: Years): Year[] => {
  const season = first && second ? [first, second] : [];
  const next = last && { ...last, year: last.year + 1 };
  const isNext = last !== undefined && month < last.month - MONTHS_BACK;
  const found = [
    ...(month < SEASON_BEGINS ? season.toReversed() : season),
    ...(isNext ? [next, last] : [last, next]),
    ...(last ? [] : [first]),
  ];
  return found.filter((year) => year !== undefined);
};

const isReal = (year: number, { month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

const weekdayOf = (year: number, { month, day }: Day): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

const write = (year: number, { month, day }: Day): string =>
  [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/**
 * Gives a day its year: the printed one, else that of the season or of the last printed day, as the weekday says where
 * there is one. A day that no calendar has, or no year that is known, is a fault; a wrong weekday beside a year a slip.
 */
export const findYear = (day: Day, years: Years, report: Report): Reading<DateNode> => {
  const { printed, weekday, year } = day;
  const { line } = printed;
  const fits = (each: Year): boolean =>
    isReal(each.year, day) && (weekday === undefined || weekdayOf(each.year, day) === weekday);
  const found = year === undefined ? candidatesOf(day, years).find(fits) : { year, line };
  if (!found || !isReal(found.year, day))
    return { fault: faultAt(printed, quote(printed.text), 'a day of a year that is known') };
  const date = write(found.year, day);
  if (!fits(found)) report(slipAt(printed, quoteAll(printed.text), quoteAll(date)));
  const yearLine = found.line === line ? {} : { yearLine: found.line };
  return { node: { type: 'date', line, printed, day: date, ...yearLine } };
};
