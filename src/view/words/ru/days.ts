import { readDay, writeDays, type Calendar } from '../calendar.ts';

const calendar: Calendar = {
  months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  ),
  short: 'янв фев мар апр мая июн июл авг сен окт ноя дек'.split(' '),
  weekdays: 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' '),
};

/** `8 августа 1992`. */
export function fullDay(day: string): string {
  const { year, month, date } = readDay(day, calendar);
  return `${date} ${month} ${year}`;
}

/** `суббота, 8 августа 1992`. */
export const longDay = (day: string): string =>
  `${readDay(day, calendar).weekday}, ${fullDay(day)}`;

/** `8 мая`, or `26 июн – 29 июл` for several days. */
export const days = (all: readonly string[]): string => writeDays(all, calendar);
