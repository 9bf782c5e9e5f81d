import { basisOf } from '../basisOf.ts';
import type { Cup } from '../cup.ts';
import { scoreOf } from '../tally.ts';
import type { Decision, SideName, Tie } from '../tie.ts';
import { winnerOf } from '../ties.ts';
import { writeScorers } from './writeScorers.ts';

/** What each column of a row holds. Goals have columns of their own: spreadsheets read "2-1" as a day. */
const HEAD = [
  'round',
  'date',
  'home',
  'home_goals',
  'away_goals',
  'away',
  'winner',
  'decided_by',
  'home_scorers',
  'away_scorers',
  'tie',
];

/**
 * A cup as a table: a head, then a row a tie, round by round in bracket order. Names are as printed. No cell is
 * empty: what nobody recorded says so, and a walkover has `w/o` in place of goals.
 */
export const csvRowsOf = (cup: Pick<Cup, 'rounds'>): string[][] => [
  HEAD,
  ...cup.rounds.flatMap((round) => round.ties.map((tie) => rowOf(round.name, tie))),
];

function rowOf(round: string, tie: Tie): string[] {
  const score = scoreOf(tie);
  return [
    round,
    tie.date?.day ?? 'not recorded',
    tie.home.name,
    score ? String(score.home) : 'w/o',
    score ? String(score.away) : 'w/o',
    tie.away.name,
    winnerOf(tie).name,
    writeDecision(tie.decidedBy),
    scorersOn(tie, 'home'),
    scorersOn(tie, 'away'),
    tie.id,
  ];
}

const scorersOn = (tie: Tie, side: SideName): string =>
  tie.matches.map((match) => writeScorers(match, side)).join(' / ') || 'none';

const BASIS = { rules: ' (inferred from the rules)', source: ' (second source)', record: '' };

function writeDecision(decision: Decision): string {
  const { kind, shootout } = decision;
  if (kind === 'penalties') {
    const kicks = shootout && `${shootout.score.home}-${shootout.score.away}`;
    return `penalties, ${kicks ?? 'score not recorded'}${BASIS[basisOf(decision)]}`;
  }
  return kind.replace('-', ' ') + BASIS[basisOf(decision)];
}
