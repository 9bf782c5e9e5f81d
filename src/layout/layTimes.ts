import type { Round } from '../cup/cup.ts';
import type { Tie } from '../cup/tie.ts';

/** A tie on a time axis: `x` from 0 to 1, and how many marks of its round stand below it on that day. */
export type TimeMark = { readonly tie: Tie; readonly x: number; readonly level: number };

/** A round's ties in time, from its first day to its last; no `span` where none has a day. */
export type TimeRow = {
  readonly round: Round;
  readonly span?: { readonly first: number; readonly last: number; readonly days: number };
  readonly marks: readonly TimeMark[];
};

/** A cup's ties in time. `days` counts its first and its last day; `months` are the first days of months between. */
export type TimesLayout = {
  readonly first: string;
  readonly last: string;
  readonly days: number;
  readonly rows: readonly TimeRow[];
  readonly months: readonly { readonly day: string; readonly x: number }[];
  /** The most marks on one day of one round. */
  readonly tallest: number;
  readonly undated: readonly Tie[];
};

/** More months than this crowd an axis: then only every second, third and so on stands there. */
const MOST_MONTHS = 4;

const DAY = 86_400_000;

/** Days since 1970, of `1992-08-08`. */
function count(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / DAY;
}

const write = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10);

/** A mark for each tie that has a day, on one axis from the first day of the rounds to the last; nothing without a day. */
export function layTimes(rounds: readonly Round[]): TimesLayout | undefined {
  const ties = rounds.flatMap((round) => round.ties);
  const days = ties.flatMap(({ date }) => (date ? [count(date.day)] : []));
  if (days.length === 0) return undefined;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const place = (day: number) => (last === first ? 0.5 : (day - first) / (last - first));
  const rows = rounds.map((round) => layRow(round, place));
  return {
    first: write(first),
    last: write(last),
    days: last - first + 1,
    rows,
    months: monthsIn(first, last).map((day) => ({ day: write(day), x: place(day) })),
    tallest: Math.max(...rows.flatMap(({ marks }) => marks.map(({ level }) => level + 1))),
    undated: ties.filter(({ date }) => !date),
  };
}

function layRow(round: Round, place: (day: number) => number): TimeRow {
  const stacks = new Map<number, number>();
  const marks = round.ties.flatMap((tie) => {
    if (!tie.date) return [];
    const day = count(tie.date.day);
    const level = stacks.get(day) ?? 0;
    stacks.set(day, level + 1);
    return [{ tie, x: place(day), level }];
  });
  if (marks.length === 0) return { round, marks };
  const [first, last] = [Math.min(...stacks.keys()), Math.max(...stacks.keys())];
  const span = { first: place(first), last: place(last), days: last - first + 1 };
  return { round, span, marks };
}

function monthsIn(first: number, last: number): number[] {
  const start = new Date(first * DAY);
  const months: number[] = [];
  for (let month = 1; ; month++) {
    const day = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month, 1) / DAY;
    if (day > last) break;
    months.push(day);
  }
  const step = Math.ceil(months.length / MOST_MONTHS);
  return months.filter((_, index) => index % step === 0);
}
