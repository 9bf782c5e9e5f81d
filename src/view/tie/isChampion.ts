import type { Cup } from '../../cup/cup.ts';
import type { SideName, Tie } from '../../cup/tie.ts';
import { finalOf, winnerOf } from '../../cup/ties.ts';

/** Whether a side of a tie is the team that won the cup: its goals are gold. */
export const isChampion = (cup: Cup, tie: Tie, side: SideName): boolean =>
  tie[side].team === winnerOf(finalOf(cup)).team;
