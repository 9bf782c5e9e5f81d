import { playedIn, type PlayedMatch } from './facts.ts';
import { tiesOf } from './ties.ts';
import type { Cup } from '../model/cup.ts';
import { sideNames, type Minute, type ScorerEntry, type SideName } from '../model/tie.ts';

/**
 * One goal of a match, on the side that gained it. `by` are the entries that may have scored it: one where that is
 * settled, several where the record leaves it open among them, none where no scorer is recorded.
 */
export type Goal = {
  readonly id: string;
  readonly side: SideName;
  readonly by: readonly ScorerEntry[];
  readonly minute?: Minute;
};

/**
 * As many goals as the score has, home before away: each scorer's certain ones in printed order, then those that are
 * open. The order says nothing about time; only `minute` does.
 */
export const goalsOf = (match: PlayedMatch): Goal[] =>
  sideNames.flatMap((side) => {
    const entries = match.scorers[side];
    const certain = entries.flatMap((entry) =>
      Array.from({ length: entry.count.least }, (_, index) => {
        const minute = entry.minutes?.[index];
        return { by: [entry], ...(minute && { minute }) };
      }),
    );
    const open = entries.filter(({ count }) => count.most > count.least);
    const rest = Math.max(0, match.score[side] - certain.length);
    return [...certain, ...Array.from({ length: rest }, () => ({ by: open }))].map(
      (goal, index) => ({ id: `${side}-${index + 1}`, side, ...goal }),
    );
  });

/** Every goal of a cup, match by match. */
export const goalsOfCup = (cup: Pick<Cup, 'rounds'>): Goal[] =>
  tiesOf(cup).flatMap(playedIn).flatMap(goalsOf);

/** How many goals a cup has, and of how many the record names who scored, or who may have. */
export function countGoals(cup: Pick<Cup, 'rounds'>): { all: number; named: number } {
  const goals = goalsOfCup(cup);
  return { all: goals.length, named: goals.filter(({ by }) => by.length > 0).length };
}
