import type { Reason } from '../../src/cup/model/reason.ts';
import type { Match, ScorerEntry, SideName } from '../../src/cup/model/tie.ts';
import type { Cast } from './generateCast.ts';
import type { Played, Scorer } from './generateMatch.ts';
import type { WrittenTie } from './writeRecord.ts';

/** A generated match as a cup holds it: what minutes and arithmetic say of its scorers, not what was played. */
export function toMatch(
  { game, lines }: WrittenTie,
  { score, scorers }: Played,
  cast: Cast,
): Pick<Match, 'status' | 'score' | 'scorers'> {
  const toEntries = (side: SideName): ScorerEntry[] =>
    scorers[side].map((scorer) => {
      const { id, name } = cast.playerOf(game[scorer.of], scorer.player);
      const { minutes } = scorer;
      const reason: Reason = {
        kind: minutes ? 'minutes' : 'arithmetic',
        lines: [lines.tie, lines[side]].filter((line) => line !== undefined),
      };
      return {
        player: id,
        name,
        count: countOf(scorer, score[side], scorers[side].length),
        ...(minutes && { minutes: [...minutes] }),
        ...(scorer.of !== side && { ownGoal: game[scorer.of].id }),
        because: [reason],
      };
    });
  return { status: 'played', score, scorers: { home: toEntries('home'), away: toEntries('away') } };
}

/** Each of the named has a goal, so the others leave at most the rest. */
function countOf({ count, minutes }: Scorer, goals: number, named: number): ScorerEntry['count'] {
  if (minutes) return { least: count, most: count };
  return { least: named === 1 ? goals : 1, most: goals - named + 1 };
}
