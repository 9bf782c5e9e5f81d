import type { Card } from './bracketLayout.ts';

/** The first and the last of a round's ties that are in view, counted from 0. */
export type Places = { readonly first: number; readonly last: number };

/** Which ties of each round, by its index in the cup, are among the cards given; a round with none has no entry. */
export function placesInView(cards: Iterable<Card>): ReadonlyMap<number, Places> {
  const byRound = new Map<number, Places>();
  for (const { round, place } of cards) {
    const { first, last } = byRound.get(round) ?? { first: place, last: place };
    byRound.set(round, { first: Math.min(first, place), last: Math.max(last, place) });
  }
  return byRound;
}
