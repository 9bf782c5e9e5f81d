import type { Cup } from '../model/cup.ts';
import { dayOf } from './facts.ts';
import { tiesOf } from './ties.ts';

/** Whether a cup can be replayed day by day: whether any of its ties has a date. */
export const hasReplay = (cup: Pick<Cup, 'rounds'>): boolean =>
  tiesOf(cup).some((tie) => dayOf(tie) !== undefined);
