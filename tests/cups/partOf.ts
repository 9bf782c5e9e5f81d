import type { Cup } from '../../src/cup/model/cup.ts';
import { sideNames } from '../../src/cup/model/tie.ts';
import { forestOf } from '../../src/cup/questions/forestOf.ts';
import { orderRounds } from '../../src/cup/questions/orderRounds.ts';
import { asidesOf, tiesOf, treeOf, waysInto } from '../../src/cup/questions/ties.ts';

/**
 * A generated cup without so many of its last rounds, but with its first. It is a `part` that passes the gate where
 * several of its ties lead to no other.
 */
export function partOf(cup: Cup, missing: number): Cup {
  const tree = treeOf(cup.rounds);
  const kept = tree.slice(0, Math.max(1, tree.length - missing));
  const known = new Set(tiesOf({ rounds: kept }).map(({ id }) => id));
  const asides = asidesOf(cup.rounds).filter(({ ties }) =>
    ties.every((tie) => waysInto(tie).every((id) => known.has(id))),
  );
  const rounds = orderRounds([...kept, ...asides]);
  const ties = tiesOf({ rounds });
  const teams = new Set(ties.flatMap((tie) => sideNames.map((side) => tie[side].team)));
  const scorers = ties
    .flatMap(({ matches }) => matches)
    .flatMap((match) => sideNames.flatMap((side) => match.scorers[side]));
  const players = new Set(scorers.map(({ player }) => player));
  return {
    ...cup,
    ...(forestOf(kept).roots.length > 1 && { state: 'part' as const }),
    stated: { leaders: [] },
    teams: cup.teams.filter(({ id }) => teams.has(id)),
    players: cup.players.filter(({ id }) => players.has(id)),
    rounds,
  };
}
