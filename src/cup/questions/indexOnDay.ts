import type { Cup } from '../model/cup.ts';
import { bracketOnDay } from './bracketOnDay.ts';
import { cupOnDay } from './cupOnDay.ts';
import { indexCup, type CupIndex } from './indexCup.ts';
import { knownCup } from './knownCup.ts';
import { daysOf, playedOn } from './playedOn.ts';
import type { Placed } from './ties.ts';

/**
 * A cup as it was known in the evening of one of its days, see `cupOnDay`: its index knows nothing of later ties. On the
 * last day it knows the whole cup. Undefined for any other day.
 */
export function indexOnDay(whole: CupIndex, day: string): CupIndex | undefined {
  const { cup } = whole;
  const played = playedOn(cup);
  const days = daysOf(cup, played);
  if (!days.includes(day)) return undefined;
  const known = cupOnDay(cup, day, played);
  const index = day === days.at(-1) ? whole : indexCup(knownCup(cup, known.rounds));
  const today = Array.from(played).filter(([, playedDay]) => playedDay === day);
  return {
    ...index,
    ties: new Map(
      Array.from(index.ties, ([id, placed]) => [id, withNextRound(placed, whole, index.cup)]),
    ),
    onDay: { ...bracketOnDay(cup, known), day, days, played: new Set(today.map(([id]) => id)) },
  };
}

/** That a winner goes on, and to which round, is known before its next tie is played. */
function withNextRound(placed: Placed, whole: CupIndex, known: Cup): Placed {
  const next = whole.ties.get(placed.tie.id)?.nextRound;
  // The round as it is known: without its later ties.
  const nextRound = next && known.rounds.find(({ id }) => id === next.id);
  return nextRound ? { ...placed, nextRound } : placed;
}

/** The first day of a cup; undefined where no tie has a date. */
export const firstDayOf = (cup: Pick<Cup, 'rounds'>): string | undefined => daysOf(cup)[0];
