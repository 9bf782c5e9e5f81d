import type { Issue } from '../../issue.ts';
import { otherSide, sideNames, type ScorerEntry, type SideName, type Tie } from '../model/tie.ts';
import type { PlayedMatch } from '../questions/facts.ts';
import type { Ids } from './collectIds.ts';
import { fault } from './fault.ts';

/**
 * Checks the named scorers of a match: they are players of the right team, each has a goal at least, and their goals
 * fit the score, by the record and by a second source's counts.
 */
export const checkScorers = (tie: Tie, match: PlayedMatch, place: string, ids: Ids): Issue[] =>
  sideNames.flatMap((side) => {
    const entries = match.scorers[side];
    const at = `${place}.scorers.${side}`;
    return [
      ...checkSum(entries, match.score[side], at),
      ...entries.flatMap((entry, e) => [
        ...checkPlayer(tie, side, entry, `${at}.${e}`, ids),
        ...checkCount(entry, match.score[side], `${at}.${e}`),
      ]),
    ];
  });

function checkSum(entries: readonly ScorerEntry[], goals: number, place: string): Issue[] {
  const least = entries.reduce(
    (sum, { count, reported }) => sum + (reported?.count ?? count.least),
    0,
  );
  return least > goals ? [fault(place, `${least} goals`, `${goals} at most`)] : [];
}

function checkPlayer(
  tie: Tie,
  side: SideName,
  { player, ownGoal }: ScorerEntry,
  place: string,
  { players }: Ids,
): Issue[] {
  const other = tie[otherSide(side)].team;
  if (ownGoal !== undefined && ownGoal !== other) {
    return [fault(`${place}.ownGoal`, ownGoal, `"${other}", the other side`)];
  }
  const team = ownGoal ?? tie[side].team;
  return players.get(player) === team
    ? []
    : [fault(`${place}.player`, player, `the id of a player of "${team}"`)];
}

function checkCount({ count, minutes, reported }: ScorerEntry, goals: number, place: string) {
  const { least, most } = count;
  if (least < 1 || least > most || most > goals) {
    return [fault(`${place}.count`, `${least} to ${most}`, `a range from 1 to ${goals} goals`)];
  }
  const isWithin = !reported || (least <= reported.count && reported.count <= most);
  return [
    ...(minutes && minutes.length > least
      ? [fault(`${place}.minutes`, `${minutes.length} minutes`, `${least} at most`)]
      : []),
    ...(isWithin
      ? []
      : [fault(`${place}.reported.count`, `${reported.count}`, `${least} to ${most}`)]),
  ];
}
