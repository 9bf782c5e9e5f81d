import { otherSide, type Match, type Score, type SideName } from '../model/tie.ts';
import type { PlayedMatch } from './facts.ts';

/** A pair for both sides of a tie, as a match's line prints it: what belongs to its host first, as `home`. */
export const turn = <T>(
  pair: Readonly<Record<SideName, T>>,
  host: SideName,
): Record<SideName, T> => ({
  home: pair[host],
  away: pair[otherSide(host)],
});

/** A match with its host as home, in scores, kicks and scorers. */
export const fromHost = (match: PlayedMatch): PlayedMatch => ({
  ...match,
  score: turn(match.score, match.host),
  ...(match.halfTime && { halfTime: turn(match.halfTime, match.host) }),
  ...(match.fullTime && { fullTime: turn(match.fullTime, match.host) }),
  scorers: turn(match.scorers, match.host),
  ...(match.shootout && {
    shootout: { ...match.shootout, score: turn(match.shootout.score, match.host) },
  }),
});

/** A match's score in plain letters, its host's first: `2-1`, `1-1 a.e.t.`; `w/o` where there is none, `v` before it is played. */
export function writeMatchScore({ host, score, status, extraTime }: Match): string {
  if (!score) return status === 'scheduled' ? 'v' : 'w/o';
  return writePair(turn(score, host)) + (extraTime ? ' a.e.t.' : '');
}

/** Two numbers in plain letters. */
export const writePair = ({ home, away }: Score): string => `${home}-${away}`;
