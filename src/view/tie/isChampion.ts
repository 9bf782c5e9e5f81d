import type { Cup } from '../../cup/model/cup.ts';
import type { SideName, Tie } from '../../cup/model/tie.ts';
import { championOf } from '../../cup/questions/ties.ts';

/** True if a side of a tie is the team that won the cup: its goals are gold. */
export const isChampion = (cup: Cup, tie: Tie, side: SideName): boolean =>
  tie[side].team === championOf(cup)?.team;
