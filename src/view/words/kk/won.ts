import type { Stage } from '../../../cup/questions/ties.ts';

/** What the winner of a tie has won, in Kazakh. */
export const won: Readonly<Record<Stage, string>> = {
  final: 'жеңімпаз',
  aside: 'үшінші орын',
  round: 'келесі кезеңге өтті',
};
