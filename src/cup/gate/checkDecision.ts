import type { Issue } from '../../issue.ts';
import type { Decision, Score, Tie } from '../model/tie.ts';
import {
  hadExtraTime,
  hasLegs,
  howDecided,
  isWinnerDoubted,
  lastMatchOf,
  shootoutOf,
} from '../questions/facts.ts';
import { ahead, awayGoalsOf, isLevel, scoreOf } from '../questions/tally.ts';
import { writePair } from '../questions/fromHost.ts';
import { fault } from './fault.ts';

/**
 * Checks that a tie is decided in a way that its last match allows, by the side that is ahead: in goals, in kicks of a
 * shoot-out, or in goals away from home.
 */
export function checkDecision(tie: Tie, place: string): Issue[] {
  const { decidedBy, winner } = tie;
  if (!decidedBy || !winner) return checkOpen(tie, place);
  if (lastMatchOf(tie).status === 'scheduled')
    return [fault(`${place}.winner`, winner, 'nothing before the last match is played')];
  if (isWinnerDoubted(tie)) return checkDoubted(tie, place);
  return [...checkKind(tie, decidedBy, place), ...checkWinner(tie, place)];
}

/** A tie that is not decided has neither a winner nor a way, and no score that decides it. */
function checkOpen({ decidedBy, winner }: Tie, place: string): Issue[] {
  if (decidedBy) return [fault(`${place}.winner`, 'nothing', 'a winner of a decided tie')];
  return winner ? [fault(`${place}.decidedBy`, 'nothing', 'how a decided tie was decided')] : [];
}

/** In doubt is a winner who is not ahead; how the tie was decided is then not recorded. */
function checkDoubted(tie: Tie, place: string): Issue[] {
  const kind = howDecided(tie);
  const isAhead = scoresOf(tie).some((score) => ahead(score) === tie.winner);
  return [
    ...(kind === 'not-recorded'
      ? []
      : [fault(`${place}.decidedBy.kind`, kind ?? 'nothing', 'not-recorded, in doubt')]),
    ...(isAhead ? [fault(`${place}.doubts`, 'winner', 'none of a side that is ahead')] : []),
  ];
}

function checkKind(tie: Tie, { kind }: Decision, place: string): Issue[] {
  const kinds = kindsFor(tie);
  const shootout = shootoutOf(tie);
  return [
    ...(kinds.includes(kind)
      ? []
      : [fault(`${place}.decidedBy.kind`, kind, `${kinds.join(' or ')} ${told(tie)}`)]),
    ...(shootout && isLevel(shootout)
      ? [
          fault(
            `${place}.matches.${tie.matches.length - 1}.shootout`,
            writePair(shootout),
            'a winner',
          ),
        ]
      : []),
  ];
}

/** The ways to decide a tie that its last match leaves. */
function kindsFor(tie: Tie): Decision['kind'][] {
  if (tie.winner === 'both') return ['both'];
  const { status, part } = lastMatchOf(tie);
  const score = scoreOf(tie);
  if (status === 'walkover' || !score) return ['walkover'];
  if (isLevel(score)) return kindsAfterLevel(tie);
  if (part === 'leg') return ['aggregate'];
  if (status === 'awarded') return ['awarded'];
  if (part === 'replay') return ['replay'];
  return [hadExtraTime(tie) ? 'extra-time' : 'score'];
}

function kindsAfterLevel(tie: Tie): Decision['kind'][] {
  if (shootoutOf(tie)) return ['penalties'];
  const isByAwayGoals = hasLegs(tie) && !isLevel(awayGoalsOf(tie));
  return ['penalties', 'lots', 'not-recorded', ...(isByAwayGoals ? ['away-goals' as const] : [])];
}

/** The scores that can decide a tie, in the order in which they do. */
const scoresOf = (tie: Tie): Score[] =>
  [
    scoreOf(tie),
    shootoutOf(tie),
    howDecided(tie) === 'away-goals' ? awayGoalsOf(tie) : undefined,
  ].filter((score) => score !== undefined);

function checkWinner(tie: Tie, place: string): Issue[] {
  const won = scoresOf(tie).find((score) => !isLevel(score));
  if (!won || ahead(won) === tie.winner) return [];
  return [
    fault(
      `${place}.winner`,
      tie.winner ?? 'nothing',
      `the side that is ahead in ${writePair(won)}`,
    ),
  ];
}

const told = (tie: Tie): string => {
  const score = scoreOf(tie);
  return score ? `after ${writePair(score)}` : 'without a score';
};
