import { wordAt, type Line } from '../line.ts';
import { parseAttendance } from '../parseAttendance.ts';
import type { About, Word } from '../syntax.ts';

/** A line such as `Referee: A (B)` below a match: what it tells of it, or that it is only kept as printed. */
export type Prop = { readonly about: About; readonly isKept: boolean };

const known =
  /^(?:penalt(?:y|ies)(?: shoot-?out)?|yellow(?:\/red)? cards?|red cards?|cards?|sent off|coach(?:es)?|trainers?|line-?ups?|notes?|att(?:endance)?|assistant referees?)$/iu;

const aboutOf = (name: string, value: Word): About => {
  if (/^ref(?:erees?)?$/iu.test(name)) return { referee: value };
  const attendance = /^att(?:endance)?$/iu.test(name) ? parseAttendance(value) : undefined;
  return attendance ? { attendance } : {};
};

/**
 * Reads a line of what else is told of a match: its referee and attendance, and, kept as printed, cards, kicks and
 * line-ups. Undefined for any other line.
 */
export const parseProp = (line: Line, teams: readonly string[]): Prop | undefined => {
  const colon = line.text.indexOf(':');
  if (colon < 0) return undefined;
  const name = wordAt(line, 0, colon).text;
  const about = aboutOf(name, wordAt(line, colon + 1));
  const isTold = Object.keys(about).length > 0;
  const isTeam = teams.some((team) => team.toLowerCase() === name.toLowerCase());
  if (!isTold && !isTeam && !known.test(name)) return undefined;
  return { about, isKept: !isTold };
};

/** Whether what a line tells of a match goes on in the next one. */
export const goesOn = ({ text }: Line): boolean => /[,;–-]\s*$/u.test(text);
