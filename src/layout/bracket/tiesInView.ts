import type { Card } from './bracketLayout.ts';

/** The first and the last of a round's ties in view, counted from 0. */
export type TiesInView = { readonly first: number; readonly last: number };

/** The range of ties of each round among some cards, by the round's index in the cup; a round without cards has none. */
export function tiesInView(cards: Iterable<Card>): ReadonlyMap<number, TiesInView> {
  const byRound = new Map<number, TiesInView>();
  for (const { round, place } of cards) {
    const { first, last } = byRound.get(round) ?? { first: place, last: place };
    byRound.set(round, { first: Math.min(first, place), last: Math.max(last, place) });
  }
  return byRound;
}
