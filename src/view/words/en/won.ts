import type { Stage } from '../../../cup/questions/ties.ts';

/** What the winner of a tie has won, in English. */
export const won: Readonly<Record<Stage, string>> = {
  final: 'won the cup',
  aside: 'took third place',
  round: 'went through',
};
