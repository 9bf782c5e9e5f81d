import { countOf } from '../questions/scorers.ts';
import type { PlayedMatch } from '../questions/facts.ts';
import { sideNames, type ScorerEntry, type SideName } from '../model/tie.ts';
import { NOBODY, plainName } from './plainName.ts';
import { writeMinute } from './writeMinute.ts';

/** A match's goal line, and for each goal that may be one of several scorers' a note that says whose. */
export type GoalsTxt = { readonly line?: string; readonly notes: readonly string[] };

/**
 * The scorers of a match as Football.TXT has them, `(Davydov (2), A.Rykov (og); Yurchenko)`: home before away. A list
 * alone belongs to the only side that scored. They always add up to the score. A goal is given to a scorer only if the record or a
 * second source makes it certain; any other is `N.N.`, the format's word for a scorer who is not known.
 */
export function writeGoalsTxt(match: PlayedMatch): GoalsTxt {
  const sides = sideNames.map((side) => shareOut(match, side));
  const [home = '', away = ''] = sides.map(({ goals }) => goals.join(', '));
  if (!home && !away) return { notes: [] };
  const line = `(${[home, away].filter(Boolean).join('; ')})`;
  return { line, notes: sides.flatMap(({ note }) => (note === undefined ? [] : [note])) };
}

function shareOut(match: PlayedMatch, side: SideName): { goals: string[]; note?: string } {
  const entries = match.scorers[side];
  const certain = certainOf(entries, match.score[side]);
  const goals = entries.flatMap((entry, index) => {
    const count = certain[index] ?? 0;
    return count ? [writeEntry(entry, count)] : [];
  });
  const open = match.score[side] - sum(certain);
  if (open === 0) return { goals };
  const names = entries
    .filter((entry, index) => countOf(entry).most > (certain[index] ?? 0))
    .map(({ name }) => plainName(name));
  return {
    goals: [...goals, open === 1 ? NOBODY : `${NOBODY} (${open})`],
    ...(names.length > 0 && { note: `${NOBODY} is ${names.join(' or ')}` }),
  };
}

/** Each entry's certain goals; a second source's counts are left out where they do not fit the score. */
function certainOf(entries: readonly ScorerEntry[], goals: number): number[] {
  const told = entries.map((entry) => countOf(entry).least);
  return sum(told) <= goals ? told : entries.map(({ count }) => count.least);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function writeEntry({ name, minutes = [], ownGoal }: ScorerEntry, count: number): string {
  const own = ownGoal === undefined ? '' : 'og';
  if (minutes.length > 0) {
    const times = Array.from({ length: count }, (_, index) => {
      const minute = minutes[index];
      const type = own || (minute?.penalty ? 'pen' : '');
      return (minute ? writeMinute(minute) : "?'") + (type && ` (${type})`);
    });
    return `${plainName(name)} ${times.join(', ')}`;
  }
  const times = count === 1 ? own : `${count}${own}`;
  return plainName(name) + (times && ` (${times})`);
}
