import type { Issue } from '../issue.ts';
import type { Cup } from './cup.ts';
import { fault } from './fault.ts';

/** Whether each day of a tie is one that the calendar has: not 31 February, and of a year of four digits. */
export const checkDays = ({ rounds }: Cup): Issue[] =>
  rounds.flatMap(({ ties }, r) =>
    ties.flatMap(({ date }, t) =>
      date === undefined || isDay(date.day)
        ? []
        : [fault(`rounds.${r}.ties.${t}.date.day`, date.day, 'a day of the calendar')],
    ),
  );

function isDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const found = new Date(Date.UTC(year, month - 1, date));
  return year >= 1000 && found.getUTCMonth() === month - 1;
}
