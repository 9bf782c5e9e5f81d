import { hierarchy, min, tree } from 'd3';
import type { Cup } from '../cup/cup.ts';
import type { Tie } from '../cup/tie.ts';
import { feedersOf, finalOf } from '../cup/ties.ts';

/** A tie in a column: its card in its own `round`, and in other columns the lane it keeps free. */
type Stop = { readonly tie: Tie; readonly round: number; readonly column: number };

const isCard = ({ round, column }: Stop): boolean => round === column;

/**
 * How far down each tie stands in the bracket, by its id: 0 for the topmost, a unit for a card with its gap. A tie
 * stands midway between its feeders, the home side's above; two ties of one round are at least one unit apart.
 *
 * The tidy tree (Buchheim, Jünger, Leipert 2002) keeps nodes of one depth apart, so a tie is a node once in every
 * column it crosses: depth and column then agree. It crosses the columns its winner has a bye over, where the link
 * passes, and those before a tie without feeders, so that no other tie's link passes where its stubs stand.
 */
export function layTree(rounds: Cup['rounds']): ReadonlyMap<string, number> {
  const stops = new Map(
    rounds.flatMap(({ ties }, round) =>
      ties.map((tie): [string, Stop] => [tie.id, { tie, round, column: round }]),
    ),
  );

  const findBefore = (stop: Stop): Stop[] => {
    if (stop.column === 0) return [];
    const feeders = isCard(stop) ? feedersOf(stop.tie).flatMap((id) => stops.get(id) ?? []) : [];
    const before = feeders.length > 0 ? feeders : [stop];
    return before.map((each) => ({ ...each, column: stop.column - 1 }));
  };

  const last = rounds.length - 1;
  const final = { tie: finalOf({ rounds }), round: last, column: last };
  const lay = tree<Stop>()
    .nodeSize([1, 1])
    .separation(() => 1);
  const cards = lay(hierarchy(final, findBefore))
    .descendants()
    .filter(({ data }) => isCard(data));
  const top = min(cards, ({ x }) => x) ?? 0;
  return new Map(cards.map(({ data, x }) => [data.tie.id, x - top]));
}
