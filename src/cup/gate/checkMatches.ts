import type { Issue } from '../../issue.ts';
import type { Cup } from '../model/cup.ts';
import type { Match, Tie } from '../model/tie.ts';
import { wasPlayed } from '../questions/facts.ts';
import { checkDecision } from './checkDecision.ts';
import { checkParts } from './checkParts.ts';
import { checkScorers } from './checkScorers.ts';
import type { Ids } from './collectIds.ts';
import { fault } from './fault.ts';
import { mistimed } from './mistimed.ts';

/**
 * Checks that the matches of each tie bear out what it says: each has what its status asks for, they follow one
 * another as legs and replays do, they decide the tie as it says, and the scorers fit the score.
 */
export const checkMatches = ({ rounds }: Cup, ids: Ids): Issue[] =>
  rounds.flatMap(({ ties }, r) =>
    ties.flatMap((tie, t) => checkTie(tie, `rounds.${r}.ties.${t}`, ids)),
  );

function checkTie(tie: Tie, place: string, ids: Ids): Issue[] {
  const issues = tie.matches.flatMap((match, m) => [
    ...checkStatus(match, `${place}.matches.${m}`),
    ...checkTimes(match, `${place}.matches.${m}`),
    ...(wasPlayed(match) ? checkScorers(tie, match, `${place}.matches.${m}`, ids) : []),
  ]);
  const parts = [...checkParts(tie, place), ...checkDoubts(tie, place)];
  return [...issues, ...parts, ...(issues.length + parts.length ? [] : checkDecision(tie, place))];
}

/** Of a doubt about scorers it is told whose they are. */
const checkDoubts = ({ doubts = [] }: Tie, place: string): Issue[] =>
  doubts.flatMap(({ kind, side }, d) =>
    (kind === 'scorers') === (side !== undefined)
      ? []
      : [
          fault(
            `${place}.doubts.${d}.side`,
            side ?? 'nothing',
            'a side where scorers are in doubt',
          ),
        ],
  );

const checkTimes = (match: Match, place: string): Issue[] =>
  mistimed({ ...match, hadExtraTime: match.extraTime !== undefined }).map(
    ({ field, found, expected }) => fault(`${place}.${field}`, found, expected),
  );

/**
 * A match that was not played has no scorers, and a walkover or one to come no score, no extra time and no shoot-out
 * either.
 */
function checkStatus(match: Match, place: string): Issue[] {
  const { status, score, scorers } = match;
  const hasScore = score !== undefined;
  const hasNone = status === 'walkover' || status === 'scheduled';
  const isWrong = hasNone ? hasScore : status !== 'abandoned' && !hasScore;
  const wanted = hasNone ? `none where it is ${status}` : `a score where it was ${status}`;
  const hasScorers = scorers.home.length + scorers.away.length > 0;
  return [
    ...(isWrong ? [fault(`${place}.score`, hasScore ? 'a score' : 'nothing', wanted)] : []),
    ...(status === 'played'
      ? []
      : [
          ...(hasScorers
            ? [fault(`${place}.scorers`, 'scorers', 'none but in a match played')]
            : []),
          ...(['extraTime', 'shootout'] as const).flatMap((field) =>
            match[field] ? [fault(`${place}.${field}`, field, 'none but in a match played')] : [],
          ),
        ]),
  ];
}
