import type { Nest } from './nestRounds.ts';

const tie: Nest = ['entry', 'entry'];

/** The shape of a cup of 24 teams, 8 of which enter in the second round: alone, in pairs, and against a winner. */
export const twentyFour: Nest = [
  [
    [tie, tie],
    [
      [tie, tie],
      [tie, 'entry'],
    ],
  ],
  [
    [
      [tie, tie],
      [tie, tie],
    ],
    [tie, [tie, 'entry']],
  ],
];
