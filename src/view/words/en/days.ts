import { readDay, writeDays, type Calendar } from '../calendar.ts';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const calendar: Calendar = {
  months,
  short: months.map((month) => month.slice(0, 3)),
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};

/** `8 August 1992`. */
export function fullDay(day: string): string {
  const { year, month, date } = readDay(day, calendar);
  return `${date} ${month} ${year}`;
}

/** `Saturday 8 August 1992`. */
export const longDay = (day: string): string => `${readDay(day, calendar).weekday} ${fullDay(day)}`;

/** `8 May`, or `26 Jun – 29 Jul` for several days. */
export const days = (all: readonly string[]): string => writeDays(all, calendar);
