/** The names of the months, whole and short, and of the days of the week from Sunday, in a language. */
export type Calendar = {
  readonly months: readonly string[];
  readonly short: readonly string[];
  readonly weekdays: readonly string[];
};

/**
 * The parts of a day such as `1992-08-08` by the names of a language. Tables of our own, as not every browser has
 * Kazakh, and the server and the browser must write the same.
 */
export function readDay(day: string, { months, short, weekdays }: Calendar) {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return {
    year,
    month: months[month - 1] ?? '',
    short: short[month - 1] ?? '',
    date,
    weekday: weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '',
  };
}

/** `8 May`, or `26 Jun – 29 Jul` for several days; for languages that write the month behind the date. */
export function writeDays(all: readonly string[], calendar: Calendar): string {
  const [first, ...others] = all.toSorted();
  const last = others.at(-1);
  if (first === undefined) return '';
  const [from, to] = [readDay(first, calendar), readDay(last ?? first, calendar)];
  return last === undefined || last === first
    ? `${from.date} ${from.month}`
    : `${from.date} ${from.short} – ${to.date} ${to.short}`;
}
