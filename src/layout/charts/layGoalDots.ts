import { max, range, scaleBand, sum } from 'd3';
import type { Round } from '../../cup/model/cup.ts';
import { scoreOf } from '../../cup/questions/tally.ts';
import type { Tie } from '../../cup/model/tie.ts';
import type { Point } from '../geometry.ts';

/** The dots of a tie, one for each goal, between `x` and `x + width`. */
export type DotGroup = {
  readonly tie: Tie;
  readonly x: number;
  readonly width: number;
  readonly dots: readonly Point[];
};

/** A row of dots for each round, all on one scale. Each row's origin is its top left corner. */
export type DotsLayout = {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly rows: readonly { readonly round: Round; readonly groups: readonly DotGroup[] }[];
};

/** The size of a dot with the space around it. */
const PITCH = 10;

/** The most columns in a row of one line; rounds with more goals give all rows another line. */
const MOST_COLUMNS = 32;

const goalsOf = (tie: Tie): number => {
  const { home, away } = scoreOf(tie) ?? { home: 0, away: 0 };
  return home + away;
};

/**
 * Lays out a dot for each goal, a row for each round, filled column by column. Each tie starts a column of its own; a
 * tie without goals has neither dots nor a column.
 */
export function layGoalDots(rounds: readonly Round[]): DotsLayout {
  const most = max(rounds, ({ ties }) => sum(ties, goalsOf)) ?? 0;
  const lines = Math.max(1, Math.ceil(most / MOST_COLUMNS));
  const columnsOf = (tie: Tie) => Math.ceil(goalsOf(tie) / lines);
  const columns = Math.max(1, max(rounds, ({ ties }) => sum(ties, columnsOf)) ?? 0);
  const x = scaleBand(range(columns), [0, columns * PITCH]);
  const y = scaleBand(range(lines), [0, lines * PITCH]);
  const middle = (band: typeof x, index: number) => (band(index) ?? 0) + band.bandwidth() / 2;
  const layTie = (tie: Tie, first: number): DotGroup => ({
    tie,
    x: x(first) ?? 0,
    width: columnsOf(tie) * x.step(),
    dots: range(goalsOf(tie)).map((dot) => ({
      x: middle(x, first + Math.floor(dot / lines)),
      y: middle(y, dot % lines),
    })),
  });
  const rows = rounds.map((round) => {
    let first = 0;
    const groups = round.ties.filter(goalsOf).map((tie) => {
      const group = layTie(tie, first);
      first += columnsOf(tie);
      return group;
    });
    return { round, groups };
  });
  return { width: columns * PITCH, height: lines * PITCH, radius: PITCH * 0.4, rows };
}
