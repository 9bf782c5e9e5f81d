/** A round as far as its size goes. */
type Sized = { readonly ties: readonly unknown[] };

/** A cup of more ties is too large to be looked at as a whole. */
export const MOST_WHOLE = 64;

/** Of a large cup no more ties are printed on a page, so that their names can be read there. */
export const MOST_PRINTED = 32;

const count = (rounds: readonly Sized[]): number =>
  rounds.reduce((sum, { ties }) => sum + ties.length, 0);

/** Whether a cup is too large to be drawn whole. */
export const isLarge = ({ rounds }: { readonly rounds: readonly Sized[] }): boolean =>
  count(rounds) > MOST_WHOLE;

/** As many of the last rounds as a page holds; the final in any case. */
export const lastRounds = <Round extends Sized>(rounds: readonly Round[]): Round[] => {
  const from = rounds.findIndex((_, index) => count(rounds.slice(index)) <= MOST_PRINTED);
  return rounds.slice(from);
};
