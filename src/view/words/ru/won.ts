import type { Stage } from '../../../cup/questions/ties.ts';

/** What the winner of a tie has won, in Russian. */
export const won: Readonly<Record<Stage, string>> = {
  final: 'обладатель кубка',
  aside: 'третье место',
  round: 'выход дальше',
};
