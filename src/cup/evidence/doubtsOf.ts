import type { Tie } from '../model/tie.ts';
import { loserIn, winnerOf } from '../questions/ties.ts';
import { onLines } from './grounds.ts';
import type { Statement } from './statement.ts';

/** What the record prints of a tie and cannot be true with the rest, each with the lines that contradict one another. */
export const doubtsOf = (tie: Tie): Statement[] =>
  (tie.doubts ?? []).map(({ kind, side, lines }): Statement => {
    const grounds = onLines(lines);
    if (kind === 'times') return { kind: 'doubtfulTimes', ...grounds };
    if (kind === 'aggregate') return { kind: 'doubtfulSum', ...grounds };
    if (side) return { kind: 'doubtfulScorers', team: tie[side].name, ...grounds };
    const [ahead, on] = [loserIn(tie)?.name ?? '', winnerOf(tie)?.name ?? ''];
    return { kind: 'doubtfulWinner', ahead, on, ...grounds };
  });
