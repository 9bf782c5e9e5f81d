import { basisOf } from '../evidence/basisOf.ts';
import type { Cup } from '../model/cup.ts';
import { scoreOf } from '../questions/tally.ts';
import { otherSide, type Match, type SideName, type Tie } from '../model/tie.ts';
import { turn, writeMatchScore, writePair } from '../questions/fromHost.ts';
import { winnerOf } from '../questions/ties.ts';
import { writeScorers } from './writeScorers.ts';
import {
  dayOf,
  howDecided,
  isWinnerDoubted,
  isDecided,
  playedIn,
  shootoutOf,
} from '../questions/facts.ts';

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
  'matches',
  'tie',
];

/**
 * A cup as a table: a head, then a row a tie, round by round in bracket order. Names are as printed. No cell is
 * empty: what nobody recorded says so, a walkover has `w/o` in place of goals, and a tie to come `not played`.
 */
export const csvRowsOf = (cup: Pick<Cup, 'rounds'>): string[][] => [
  HEAD,
  ...cup.rounds.flatMap((round) => round.ties.map((tie) => rowOf(round.name, tie))),
];

function rowOf(round: string, tie: Tie): string[] {
  const score = scoreOf(tie);
  const none = isDecided(tie) ? 'w/o' : 'not played';
  return [
    round,
    dayOf(tie) ?? 'not recorded',
    tie.home.name,
    score ? String(score.home) : none,
    score ? String(score.away) : none,
    tie.away.name,
    tie.winner === 'both' ? 'both' : (winnerOf(tie)?.name ?? 'not decided'),
    writeDecision(tie),
    scorersOn(tie, 'home'),
    scorersOn(tie, 'away'),
    tie.matches.map((match) => writeMatch(tie, match)).join(' / ') || 'none',
    tie.id,
  ];
}

const scorersOn = (tie: Tie, side: SideName): string =>
  playedIn(tie)
    .map((match) => writeScorers(match, side))
    .join(' / ') || 'none';

/** `leg 2021-02-17: Porto 2-1 Juventus, 1-0 at half-time, ground Dragão`, the match's host first. */
function writeMatch(tie: Tie, match: Match): string {
  const { part, date, host, status, shootout, fullTime, halfTime } = match;
  const notes = [
    ...(status === 'awarded' || status === 'abandoned' ? [status] : []),
    ...(shootout ? [`${writePair(turn(shootout.score, host))} on penalties`] : []),
    ...(fullTime ? [`${writePair(turn(fullTime, host))} after 90 minutes`] : []),
    ...(halfTime ? [`${writePair(turn(halfTime, host))} at half-time`] : []),
    ...ABOUT.flatMap((field) => (match[field] === undefined ? [] : [`${field} ${match[field]}`])),
  ];
  const names = [tie[host].name, writeMatchScore(match), tie[otherSide(host)].name];
  const told = [names.join(' '), ...notes].join(', ');
  return `${part} ${date?.day ?? 'undated'}: ${told}`;
}

const ABOUT = ['ground', 'attendance', 'referee'] as const;

const BASIS = { rules: ' (inferred from the rules)', source: ' (second source)', record: '' };

function writeDecision(tie: Tie): string {
  const kind = howDecided(tie);
  if (kind === 'penalties') {
    const shootout = shootoutOf(tie);
    const kicks = shootout && writePair(shootout);
    return `penalties, ${kicks ?? 'score not recorded'}${BASIS[basisOf(tie)]}`;
  }
  if (kind === undefined) return 'not decided';
  if (isWinnerDoubted(tie)) return 'not recorded (in doubt)';
  return kind.replace('-', ' ') + BASIS[basisOf(tie)];
}
