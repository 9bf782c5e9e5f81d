import type { Issue } from '../../issue.ts';
import type { Match, Tie } from '../model/tie.ts';
import { isLevel, scoreOf } from '../questions/tally.ts';
import { fault } from './fault.ts';

/**
 * Checks that the matches of a tie follow one another: one match or several legs, then replays, each after a level
 * score; extra time and a shoot-out only where a score can decide the tie, and a shoot-out only behind a level one and
 * at the very end. The lines of a tie are those of its matches.
 */
export const checkParts = (tie: Tie, place: string): Issue[] => [
  ...tie.matches.flatMap((match, m) => checkMatch(tie, match, m, `${place}.matches.${m}`)),
  ...checkLines(tie, place),
];

function checkMatch(tie: Tie, match: Match, index: number, place: string): Issue[] {
  const { matches } = tie;
  const { part } = match;
  const isLast = index === matches.length - 1;
  const expected = partsAt(matches, index);
  if (!expected.includes(part)) {
    return [fault(`${place}.part`, part, expected.join(' or '))];
  }
  const score = scoreOf({ matches: matches.slice(0, index + 1) });
  const isOpen = score !== undefined && isLevel(score);
  const isAwaited = part === 'leg' && matches[index + 1]?.part === 'leg';
  const isReplayed = matches[index + 1]?.part === 'replay';
  return [
    ...((match.because === undefined) === (matches.length === 1)
      ? []
      : [fault(`${place}.because`, part, 'a reason in a tie of several matches, and no other')]),
    ...(isReplayed && !isOpen && match.status !== 'abandoned'
      ? [fault(`${place}.score`, 'a score that decides', 'a level score before a replay')]
      : []),
    ...(isAwaited && match.extraTime
      ? [fault(`${place}.extraTime`, 'extra time', 'none but in the last leg')]
      : []),
    ...(match.shootout && (!isLast || !isOpen)
      ? [fault(`${place}.shootout`, 'a shoot-out', 'none but behind a level score at the end')]
      : []),
    ...(isLast && match.status === 'abandoned'
      ? [fault(`${place}.status`, 'abandoned', 'a match behind it')]
      : []),
  ];
}

/** What a match may be after those before it. Legs are two or more. */
function partsAt(matches: readonly Match[], index: number): Match['part'][] {
  const before = matches[index - 1]?.part;
  if (before === undefined) return matches.length === 1 ? ['match'] : ['match', 'leg'];
  const isFirstLeg = before === 'leg' && index === 1;
  if (isFirstLeg) return ['leg'];
  return before === 'leg' ? ['leg', 'replay'] : ['replay'];
}

function checkLines({ lines, matches }: Tie, place: string): Issue[] {
  const own = new Set(matches.flatMap((match) => match.lines));
  const strange = lines.find((line) => !own.has(line));
  return [
    ...(strange === undefined
      ? []
      : [fault(`${place}.lines`, `${strange}`, 'lines of its matches')]),
    ...matches.flatMap((match, m) => {
      const missing = match.lines.find((line) => !lines.includes(line));
      return missing === undefined
        ? []
        : [fault(`${place}.matches.${m}.lines`, `${missing}`, 'lines of the tie')];
    }),
  ];
}
