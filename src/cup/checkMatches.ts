import type { Issue } from '../issue.ts';
import type { Ids } from './collectIds.ts';
import type { Cup } from './cup.ts';
import { fault } from './fault.ts';
import { ahead, scoreOf } from './tally.ts';
import {
  otherSide,
  sideNames,
  type Match,
  type ScorerEntry,
  type SideName,
  type Tie,
} from './tie.ts';

/**
 * Whether the matches of each tie bear out what it says: a walkover has none, the winner has more goals or kicks where
 * those decided, and the named scorers are players of the right team whose goals fit into the score.
 */
export const checkMatches = ({ rounds }: Cup, ids: Ids): Issue[] =>
  rounds.flatMap(({ ties }, r) =>
    ties.flatMap((tie, t) => checkTie(tie, `rounds.${r}.ties.${t}`, ids)),
  );

function checkTie(tie: Tie, place: string, ids: Ids): Issue[] {
  const count = tie.matches.length;
  if ((tie.decidedBy.kind === 'walkover') !== (count === 0)) {
    return [fault(`${place}.matches`, `${count} matches`, 'none for a walkover, else some')];
  }
  return [
    ...checkWinner(tie, place),
    ...tie.matches.flatMap((match, m) =>
      sideNames.flatMap((side) =>
        checkScorers(tie, match, side, `${place}.matches.${m}.scorers.${side}`, ids),
      ),
    ),
  ];
}

function checkWinner(tie: Tie, place: string): Issue[] {
  const { kind, shootout } = tie.decidedBy;
  const score = kind === 'score' || kind === 'extra-time' ? scoreOf(tie) : shootout?.score;
  if (!score || ahead(score) === tie.winner) return [];
  const { home, away } = score;
  return [fault(`${place}.winner`, tie.winner, `the side that is ahead in ${home}-${away}`)];
}

function checkScorers(tie: Tie, match: Match, side: SideName, place: string, ids: Ids): Issue[] {
  const entries = match.scorers[side];
  const goals = match.score[side];
  const least = entries.reduce((sum, { count }) => sum + count.least, 0);
  return [
    ...(least > goals ? [fault(place, `${least} goals`, `${goals} at most`)] : []),
    ...entries.flatMap((entry, e) => [
      ...checkPlayer(tie, side, entry, `${place}.${e}`, ids),
      ...checkCount(entry, goals, `${place}.${e}.count`),
    ]),
  ];
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

const checkCount = (
  { count: { least, most } }: ScorerEntry,
  goals: number,
  place: string,
): Issue[] =>
  least <= most && most <= goals
    ? []
    : [fault(place, `${least} to ${most}`, `a range within ${goals} goals`)];
