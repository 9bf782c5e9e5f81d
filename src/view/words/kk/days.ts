import { readDay, writeDays, type Calendar } from '../calendar.ts';

const calendar: Calendar = {
  months:
    'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  short: 'қаң ақп нау сәу мам мау шіл там қыр қаз қар жел'.split(' '),
  weekdays: 'жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі'.split(' '),
};

/** `1992 жылғы 8 тамыз`. */
export function fullDay(day: string): string {
  const { year, month, date } = readDay(day, calendar);
  return `${year} жылғы ${date} ${month}`;
}

/** `1992 жылғы 8 тамыз, сенбі`. */
export const longDay = (day: string): string =>
  `${fullDay(day)}, ${readDay(day, calendar).weekday}`;

/** `8 мамыр`, or `26 мау – 29 шіл` for several days. */
export const days = (all: readonly string[]): string => writeDays(all, calendar);
