import type { Match, Tie } from '../../../src/cup/model/tie.ts';
import { decisionReasonsOf, howDecided } from '../../../src/cup/questions/facts.ts';
import { isLevel, scoreOf } from '../../../src/cup/questions/tally.ts';
import { of, tiesIn, type At, type Lie } from './parts.ts';

/** Whether a match of a tie was played. */
export const isPlayed = ({ it }: At<Tie>) => it.matches.some(({ status }) => status === 'played');

/** Whether a tie was decided without a match. */
export const isWalkover = ({ it }: At<Tie>) => howDecided(it) === 'walkover';
const isLevelTie = ({ it }: At<Tie>) => {
  const score = scoreOf(it);
  return score !== undefined && isLevel(score);
};
const isAhead = (at: At<Tie>) => isPlayed(at) && !isLevelTie(at);
const hasOneMatch = ({ it }: At<Tie>) => it.matches.length === 1;
const isAheadAtOnce = (at: At<Tie>) => hasOneMatch(at) && isAhead(at);
const hasShootout = ({ it }: At<Tie>) => it.matches[0]?.shootout !== undefined;
/** Plays the only match of a tie twice. */
const double =
  (...parts: readonly [Match['part'], Match['part']]) =>
  ({ it }: At<Tie>): void => {
    it.matches = parts.flatMap((part) =>
      it.matches
        .slice(0, 1)
        .map((match) => ({ ...match, part, because: [...decisionReasonsOf(it)] })),
    );
  };

/** A lie for each invariant of the matches of a tie, and of how they decide it. */
export const matchLies: Readonly<Record<string, Lie>> = {
  'a walkover with a score': of(
    tiesIn,
    '.matches.0.score',
    ({ it }) => Object.assign(it.matches[0] ?? {}, { score: { home: 3, away: 0 } }),
    isWalkover,
  ),
  'a walkover with extra time': of(
    tiesIn,
    '.matches.0.extraTime',
    ({ it }) => Object.assign(it.matches[0] ?? {}, { extraTime: it.decidedBy }),
    isWalkover,
  ),
  'more goals at half-time than at the end': of(
    tiesIn,
    '.matches.0.halfTime',
    ({ it }) => Object.assign(it.matches[0] ?? {}, { halfTime: { home: 0, away: 99 } }),
    isPlayed,
  ),
  'a half-time of a walkover': of(
    tiesIn,
    '.matches.0.halfTime',
    ({ it }) => Object.assign(it.matches[0] ?? {}, { halfTime: { home: 0, away: 0 } }),
    isWalkover,
  ),
  'a score after 90 minutes without extra time': of(
    tiesIn,
    '.matches.0.fullTime',
    ({ it }) => Object.assign(it.matches[0] ?? {}, { fullTime: { home: 0, away: 0 } }),
    (at) => isPlayed(at) && at.it.matches[0]?.extraTime === undefined,
  ),
  'a score after 90 minutes that decides, and extra time': of(
    tiesIn,
    '.matches.0.fullTime',
    ({ it }) =>
      Object.assign(it.matches[0] ?? {}, {
        extraTime: { because: decisionReasonsOf(it) },
        fullTime: it.matches[0]?.score,
      }),
    isAheadAtOnce,
  ),
  'a ground that no line prints': of(tiesIn, '.matches.0.ground', ({ it }) =>
    Object.assign(it.matches[0] ?? {}, { ground: 'Nowhere' }),
  ),
  'a referee whom no line prints': of(tiesIn, '.matches.0.referee', ({ it }) =>
    Object.assign(it.matches[0] ?? {}, { referee: 'Nobody' }),
  ),
  'an attendance that no line prints': of(tiesIn, '.matches.0.attendance', ({ it }) =>
    Object.assign(it.matches[0] ?? {}, { attendance: 987_654 }),
  ),
  'more people than a ground holds': of(tiesIn, '.matches.0.attendance', ({ it }) =>
    Object.assign(it.matches[0] ?? {}, { attendance: 1_000_000 }),
  ),
  'a match without a score': of(
    tiesIn,
    '.matches.0.score',
    ({ it }) => delete it.matches[0]?.score,
    isPlayed,
  ),
  'a tie without a match': of(tiesIn, '.matches', ({ it }) => Object.assign(it, { matches: [] })),
  'more matches than any tie has had': of(tiesIn, '.matches', ({ it }) =>
    Object.assign(it, { matches: Array.from({ length: 17 }, () => it.matches[0]) }),
  ),
  'scorers of a match that was awarded': of(
    tiesIn,
    '.matches.0.scorers',
    ({ it }) => Object.assign(it.matches[0] ?? {}, { status: 'awarded' }),
    ({ it }) => (it.matches[0]?.scorers.home.length ?? 0) > 0,
  ),
  'a match that was abandoned, and nothing behind it': of(
    tiesIn,
    '.matches.0.status',
    ({ it }) =>
      Object.assign(it.matches[0] ?? {}, {
        status: 'abandoned',
        scorers: { home: [], away: [] },
        shootout: undefined,
        extraTime: undefined,
      }),
    (at) => hasOneMatch(at) && isPlayed(at),
  ),
  'a leg without a reason': of(
    tiesIn,
    '.matches.1.because',
    (at) => {
      double('leg', 'leg')(at);
      delete at.it.matches[1]?.because;
    },
    isAheadAtOnce,
  ),
  'a reason to be the only match': of(
    tiesIn,
    '.matches.0.because',
    ({ it }) => Object.assign(it.matches[0] ?? {}, { because: [...decisionReasonsOf(it)] }),
    hasOneMatch,
  ),
  'one leg': of(
    tiesIn,
    '.matches.0.part',
    ({ it }) => Object.assign(it.matches[0] ?? {}, { part: 'leg' }),
    hasOneMatch,
  ),
  'a replay of nothing': of(tiesIn, '.matches.0.part', ({ it }) =>
    Object.assign(it.matches[0] ?? {}, { part: 'replay' }),
  ),
  'two matches that are no legs': of(tiesIn, '.matches.1.part', double('match', 'match')),
  'a replay after a decided score': of(
    tiesIn,
    '.matches.0.score',
    double('match', 'replay'),
    isAheadAtOnce,
  ),
  'extra time in a first leg': of(
    tiesIn,
    '.matches.0.extraTime',
    (at) => {
      double('leg', 'leg')(at);
      Object.assign(at.it.matches[0] ?? {}, {
        extraTime: { because: [...decisionReasonsOf(at.it)] },
      });
    },
    isAheadAtOnce,
  ),
  'a shoot-out before a replay': of(
    tiesIn,
    '.matches.0.shootout',
    double('match', 'replay'),
    hasShootout,
  ),
  'legs that another word decides': of(
    tiesIn,
    '.decidedBy.kind',
    (at) => {
      double('leg', 'leg')(at);
      for (const match of at.it.matches) delete match.extraTime;
    },
    isAheadAtOnce,
  ),
  'away goals where both sides have as many': of(
    tiesIn,
    '.decidedBy.kind',
    ({ it }) => Object.assign(it.decidedBy ?? {}, { kind: 'away-goals' }),
    isLevelTie,
  ),
  'a match on a line of no match': of(
    tiesIn,
    '.lines',
    ({ it }) => Object.assign(it, { lines: [...it.lines, (it.lines.at(-1) ?? 0) + 1] }),
    isPlayed,
  ),
  'a match on a line of another tie': of(
    tiesIn,
    '.matches.0.lines',
    ({ it }) =>
      Object.assign(it.matches[0] ?? {}, { lines: [...it.lines, (it.lines.at(-1) ?? 0) + 1] }),
    isPlayed,
  ),
  'a match before the one that it follows': of(
    tiesIn,
    '.matches.1.date.day',
    (at) => {
      double('leg', 'leg')(at);
      const [, second] = at.it.matches;
      if (second?.date) second.date = { ...second.date, day: '1900-01-01' };
    },
    ({ it }) => it.matches[0]?.date !== undefined,
  ),
  'a winner with fewer goals': of(
    tiesIn,
    '.winner',
    ({ it }) => Object.assign(it, { winner: it.winner === 'home' ? 'away' : 'home' }),
    isAhead,
  ),
  'both sides through after a decided score': of(
    tiesIn,
    '.winner',
    ({ it }) => {
      it.winner = 'both';
      Object.assign(it.decidedBy ?? {}, { kind: 'both' });
    },
    isAhead,
  ),
  'both sides through by a word that names a winner': of(
    tiesIn,
    '.decidedBy.kind',
    ({ it }) => Object.assign(it, { winner: 'both' }),
    (at) => isLevelTie(at) && at.it.winner !== 'both',
  ),
  'a winner before the last match is played': of(
    tiesIn,
    '.winner',
    ({ it }) => Object.assign(it.matches[0] ?? {}, { status: 'scheduled' }),
    isWalkover,
  ),
  'a match to come with a score': of(
    tiesIn,
    '.matches.0.score',
    ({ it }) => Object.assign(it.matches[0] ?? {}, { status: 'scheduled' }),
    isPlayed,
  ),
  'a winner, and no word of how': of(tiesIn, '.decidedBy', ({ it }) => delete it.decidedBy),
  'a way to win, and no winner': of(tiesIn, '.winner', ({ it }) => delete it.winner),
  'a winner with fewer kicks': of(
    tiesIn,
    '.winner',
    ({ it }) => Object.assign(it, { winner: it.winner === 'home' ? 'away' : 'home' }),
    hasShootout,
  ),
  'penalties after a decided score': of(
    tiesIn,
    '.decidedBy.kind',
    ({ it }) => Object.assign(it.decidedBy ?? {}, { kind: 'penalties' }),
    isAhead,
  ),
  'no word of how a decided score was decided': of(
    tiesIn,
    '.decidedBy.kind',
    ({ it }) => Object.assign(it.decidedBy ?? {}, { kind: 'not-recorded' }),
    isAhead,
  ),
  'a level score that decides': of(
    tiesIn,
    '.decidedBy.kind',
    ({ it }) => Object.assign(it.decidedBy ?? {}, { kind: 'score' }),
    isLevelTie,
  ),
  'a shoot-out after a decided score': of(
    tiesIn,
    '.matches.0.shootout',
    ({ it: { decidedBy, matches } }) =>
      Object.assign(matches[0] ?? {}, {
        shootout: { score: { home: 5, away: 4 }, because: decidedBy?.because },
      }),
    isAhead,
  ),
  'a walkover with a shoot-out': of(
    tiesIn,
    '.matches.0.shootout',
    ({ it: { decidedBy, matches } }) =>
      Object.assign(matches[0] ?? {}, {
        shootout: { score: { home: 5, away: 4 }, because: decidedBy?.because },
      }),
    isWalkover,
  ),
  'a level shoot-out': of(
    tiesIn,
    '.matches.0.shootout',
    ({ it }) => Object.assign(it.matches[0]?.shootout?.score ?? {}, { home: 4, away: 4 }),
    hasShootout,
  ),
};
