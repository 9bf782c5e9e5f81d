import type { Cup } from '../cup/cup.ts';
import { feedersOf } from '../cup/ties.ts';
import type { BracketLayout, BracketMetrics } from './bracketLayout.ts';
import { layCards } from './layCards.ts';

/**
 * One round as an evenly spaced list, and the round after it beside it, each tie midway between its feeders; for
 * screens that show one round at a time. Ties of the next round without a feeder in this one are left out: they have
 * no place in this list, and stand in their own. A link or stub stands only between the two columns. Rests on each
 * round's ties being in bracket order. An index without a round gives an empty layout.
 */
export function layRoundList(
  rounds: Cup['rounds'],
  activeRound: number,
  metrics: BracketMetrics,
): BracketLayout {
  const indexed = rounds.map((round, index) => ({ round, index }));
  const shown = rounds[activeRound] ? indexed.slice(activeRound, activeRound + 2) : [];
  const [active, next] = shown.map(({ round }) => round.ties);
  const listed = new Map(active?.map((tie, place) => [tie.id, place]));
  const peeking = (next ?? []).flatMap((tie): [string, number][] => {
    const places = feedersOf(tie).flatMap((feeder) => listed.get(feeder) ?? []);
    const sum = places.reduce((all, place) => all + place, 0);
    return places.length === 0 ? [] : [[tie.id, sum / places.length]];
  });
  return layCards(shown, new Map([...listed, ...peeking]), metrics);
}
