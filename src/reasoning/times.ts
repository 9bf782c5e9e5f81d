import { clash } from '../cup/gate/clash.ts';
import { mistimed } from '../cup/gate/mistimed.ts';
import type { Match } from '../cup/model/tie.ts';
import { isLevel } from '../cup/questions/tally.ts';
import type { Issue } from '../issue.ts';
import { outcomeIn, resultLines, statusOf } from './pairing/outcomes.ts';
import type { Game, PairedRound } from './pairing/pairNode.ts';

/**
 * The scores of a game at half-time and after 90 minutes, the tie's home side first, as far as they are printed. One
 * that may be either is that after 90 minutes where it is level, beside the other, or in a leg; elsewhere extra time follows none but a
 * level score, so that it is that at half-time.
 */
export function timesOf(game: Game): Pick<Match, 'halfTime' | 'fullTime'> {
  const outcome = outcomeIn(game);
  if (outcome.kind !== 'score') return {};
  const { halfTime, fullTime, earlier } = outcome;
  const isFull = earlier && (halfTime || isLevel(earlier) || game.part === 'leg');
  const half = halfTime ?? (isFull ? undefined : earlier);
  const full = fullTime ?? (isFull ? earlier : undefined);
  return { ...(half && { halfTime: half }), ...(full && { fullTime: full }) };
}

/** The games in which the score at half-time, or after 90 minutes, does not lead to the final one. */
export const findMistimed = (rounds: readonly PairedRound[]): Issue[] =>
  rounds.flatMap(({ ties }) => ties.flatMap(({ games }) => games.flatMap(checkTimes)));

/** What is wrong with the scores of a game at half-time and after 90 minutes. */
export function checkTimes(game: Game): Issue[] {
  const outcome = outcomeIn(game);
  if (outcome.kind !== 'score') return [];
  const { score, extraTime } = outcome;
  const match = { part: game.part, status: statusOf(outcome), score, ...timesOf(game) };
  return mistimed({ ...match, hadExtraTime: extraTime }).map(({ found, expected }) =>
    clash(resultLines(game.node), found, expected),
  );
}
