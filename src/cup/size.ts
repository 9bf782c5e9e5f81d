import type { Cup, Round } from './cup.ts';

/** A cup of more ties is too large to be looked at, or printed on a page, as a whole. */
export const MOST_WHOLE = 64;

const count = (rounds: readonly Round[]): number =>
  rounds.reduce((sum, { ties }) => sum + ties.length, 0);

/** Whether a cup is too large to be drawn whole. */
export const isLarge = ({ rounds }: Pick<Cup, 'rounds'>): boolean => count(rounds) > MOST_WHOLE;

/** As many of the last rounds as are not too large together; the final in any case. */
export const lastRounds = (rounds: readonly Round[]): Round[] => {
  const from = rounds.findIndex((_, index) => count(rounds.slice(index)) <= MOST_WHOLE);
  return rounds.slice(from);
};
