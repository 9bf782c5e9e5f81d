import type { Range } from '../../cup/model/tie.ts';

/** The goals of one name in one scorer line. Its range is narrowed in place while a cup is solved. */
export type Share = {
  least: number;
  most: number;
  /** The sums that allow no wider range. */
  proof: readonly Sum[];
};

/**
 * What some shares must add up to. A share is in one side's sum, the score, and in one player's at most.
 * `lines` are all lines it rests on, those of its shares among them; `says` puts it in words.
 */
export type Sum = Readonly<Range> & {
  readonly kind: 'side' | 'player';
  readonly shares: readonly Share[];
  readonly lines: readonly number[];
  readonly says: string;
};

/** Narrows a share to a smaller range, and says what proves it. */
export const narrow = (share: Share, to: Readonly<Share>): void => {
  Object.assign(share, to);
};

/** What the shares of a sum come to, taken each by itself. */
export const span = ({ shares }: Sum): Range => ({
  least: shares.reduce((sum, { least }) => sum + least, 0),
  most: shares.reduce((sum, { most }) => sum + most, 0),
});

/** Whether a range leaves a choice. */
export const isOpen = ({ least, most }: Readonly<Range>): boolean => least < most;

/** Whether a sum comes out whatever its shares are: it forbids nothing. */
export const isSlack = (sum: Sum): boolean => {
  const { least, most } = span(sum);
  return sum.least <= least && most <= sum.most;
};

/** Whether a sum cannot come out, whatever the other sums say. */
export const isMisfit = (sum: Sum): boolean => {
  const { least, most } = span(sum);
  return sum.most < sum.least || most < sum.least || sum.most < least;
};

/** The lines that some sums rest on, ascending. */
export const linesOf = (sums: readonly Sum[]): number[] =>
  [...new Set(sums.flatMap(({ lines }) => lines))].toSorted((a, b) => a - b);
