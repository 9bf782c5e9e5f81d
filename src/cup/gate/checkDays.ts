import type { Issue } from '../../issue.ts';
import type { Cup } from '../model/cup.ts';
import type { Match, Tie } from '../model/tie.ts';
import { fault } from './fault.ts';

/**
 * Checks that the lines of each tie and of each match ascend, and that one line of a match prints its day, which the
 * calendar has: not 31 February, and of a year of four digits. Matches stand in the order of their days.
 */
export const checkDays = ({ rounds }: Cup): Issue[] =>
  rounds.flatMap(({ ties }, r) => ties.flatMap((tie, t) => checkTie(tie, `rounds.${r}.ties.${t}`)));

function checkTie({ lines, matches }: Tie, place: string): Issue[] {
  let before = '';
  return [
    ...checkLines(lines, place),
    ...matches.flatMap((match, m) => {
      const day = match.date?.day ?? before;
      const isLate = day >= before;
      before = day;
      return [
        ...checkMatch(match, `${place}.matches.${m}`),
        ...(isLate ? [] : [fault(`${place}.matches.${m}.date.day`, day, 'a day in order')]),
      ];
    }),
  ];
}

const checkMatch = ({ date, lines }: Match, place: string): Issue[] => [
  ...checkLines(lines, place),
  ...(!date || isDay(date.day)
    ? []
    : [fault(`${place}.date.day`, date.day, 'a day of the calendar')]),
  ...(!date || lines.includes(date.line)
    ? []
    : [fault(`${place}.date.line`, `${date.line}`, 'a line of the match')]),
];

function checkLines(lines: readonly number[], place: string): Issue[] {
  const at = lines.findIndex((line, index) => line <= (lines[index - 1] ?? 0));
  return at < 0 ? [] : [fault(`${place}.lines.${at}`, `${lines[at]}`, 'a line below the last')];
}

function isDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const found = new Date(Date.UTC(year, month - 1, date));
  return year >= 1000 && found.getUTCMonth() === month - 1;
}
