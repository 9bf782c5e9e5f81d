import type { Cup } from '../cup/cup.ts';
import type { Tie } from '../cup/tie.ts';
import { finalOf } from '../cup/ties.ts';

/**
 * How far down each tie stands in the bracket, by its id: 0 for the topmost, a unit for a card with its gap. A tie
 * stands midway between its feeders, the home side's above; two ties of one round are at least one unit apart.
 *
 * It is the tidy tree (Buchheim, Jünger, Leipert 2002) in which every way back from the final leads to the first
 * column: over the columns that a winner has a bye in, where its link passes, and before a tie without feeders, so
 * that no other tie's link passes where its stubs stand. All leaves are then of one depth, and nothing is ever pushed
 * apart but by them: they stand one unit from each other, and the middles of neighbours that are a unit apart are so
 * too. That takes one pass, a tenth of the time of the general algorithm.
 */
export function layTree(rounds: Cup['rounds']): ReadonlyMap<string, number> {
  const ties = new Map<string, Tie>();
  for (const round of rounds) for (const tie of round.ties) ties.set(tie.id, tie);
  const places = new Map<string, number>();
  let leaves = 0;

  const lay = (tie: Tie): number => {
    const home = ties.get(tie.home.feeder ?? '');
    const upper = home && lay(home);
    const away = ties.get(tie.away.feeder ?? '');
    const lower = away && lay(away);
    const place = upper === undefined ? (lower ?? leaves++) : (upper + (lower ?? upper)) / 2;
    places.set(tie.id, place);
    return place;
  };
  lay(finalOf({ rounds }));
  return places;
}
