import { goalsOf } from '../questions/goals.ts';
import type { PlayedMatch } from '../questions/facts.ts';
import type { ScorerEntry, SideName } from '../model/tie.ts';
import { writeMinute } from './writeMinute.ts';

/**
 * Who scored for a side of a match, in one line of plain letters: `Naydovskiy 2 (9', 36'); Klimov 1 (59')`. A count
 * that the record leaves open is a range, `1-3`, with a second source's count behind it where there is one.
 */
export function writeScorers(match: PlayedMatch, side: SideName): string {
  const entries = match.scorers[side];
  const goals = goalsOf(match).filter((goal) => goal.side === side);
  const unnamed = goals.filter(({ by }) => by.length === 0).length;
  if (goals.length === 0) return 'none';
  if (entries.length === 0) return 'not recorded';
  return [...entries.map(writeEntry), ...(unnamed ? [`not recorded ${unnamed}`] : [])].join('; ');
}

function writeEntry({ name, count, minutes, ownGoal, reported }: ScorerEntry): string {
  const { least, most } = count;
  const about = [
    ...(ownGoal === undefined ? [] : ['own goal']),
    ...(minutes ?? []).map((minute) => writeMinute(minute) + (minute.penalty ? ' pen' : '')),
    ...(reported ? [`${reported.count} by ${reported.source}`] : []),
  ];
  const goals = least === most ? String(least) : `${least}-${most}`;
  return `${name} ${goals}${about.length ? ` (${about.join(', ')})` : ''}`;
}
