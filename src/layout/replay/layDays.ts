import { bisector, scaleUtc } from 'd3';

/** A day, as `1992-08-08`, and its place on the axis. */
export type DayMark = { readonly day: string; readonly x: number };

/** The days of a cup on a time axis, and the days that divide the axis. */
export type DaysLayout = { readonly days: readonly DayMark[]; readonly ticks: readonly DayMark[] };

const write = (date: Date): string => date.toISOString().slice(0, 10);

/**
 * Lays out days, sorted and each once, on a time axis from 0 to `length`, the first at its start and the last at its
 * end; a single day stands in the middle. `ticks` are about as many round days within the axis as asked for.
 */
export function layDays(days: readonly string[], length: number, ticks = 4): DaysLayout {
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return { days: [], ticks: [] };
  const ends = [new Date(first), new Date(last)] as const;
  const x = scaleUtc(ends, [0, length]);
  const marks = x.ticks(ticks).map((date) => ({ day: write(date), x: x(date) }));
  return {
    days: days.map((day) => ({ day, x: x(new Date(day)) })),
    // On an axis of few days D3's ticks are hours; one for each day is enough.
    ticks: marks.filter(({ day }, index) => day !== marks[index - 1]?.day),
  };
}

const byX = bisector(({ x }: DayMark) => x);

/** The day nearest to a place on the axis; undefined without any day. */
export const dayAt = ({ days }: DaysLayout, x: number): string | undefined =>
  days[byX.center(days, x)]?.day;
