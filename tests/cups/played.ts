import type { Match } from '../../src/cup/model/tie.ts';
import type { PlayedMatch } from '../../src/cup/questions/facts.ts';

/** A match on line 1 of a record with this score, and no scorers unless `more` names some. */
export const played = (home: number, away: number, more: Partial<Match> = {}): PlayedMatch => ({
  lines: [1],
  host: 'home',
  part: 'match',
  status: 'played',
  scorers: { home: [], away: [] },
  ...more,
  score: { home, away },
});

/** A match without its scorers. */
export const withoutScorers = <M extends Match>(match: M): M => ({
  ...match,
  scorers: { home: [], away: [] },
});

/** A match without its date. */
export function undated({ date: _, ...match }: Match): Match {
  return match;
}
