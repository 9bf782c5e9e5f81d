import type { BracketMetrics } from '../../src/layout/bracket/bracketLayout.ts';

/** Sizes with which every place a test computes is exact in binary fractions. */
export const metrics: BracketMetrics = {
  cardWidth: 176,
  cardHeight: 48,
  columnGap: 32,
  rowGap: 8,
  headHeight: 48,
};
