import { findTeam } from './findTeam.ts';
import type { CupIndex } from './indexCup.ts';
import { findNotable, type Notable } from './notable.ts';
import { entriesOf } from './scorers.ts';
import { roadOf } from './ties.ts';

/** What a reader may pick out of a cup by the name of a team, round or player. */
export const namedKinds = ['team', 'round', 'scorer'] as const;
export type NamedKind = (typeof namedKinds)[number];

/** What a reader may pick out of a cup; `pick` is something notable, such as the biggest win. */
export const pickKinds = [...namedKinds, 'pick'] as const;
export type PickKind = (typeof pickKinds)[number];

/** What is picked out of a cup, and the ties it is about: a team's road, a round, where a player scored. */
export type Picked = { readonly id: string; readonly ties: ReadonlySet<string> } & (
  | { readonly kind: NamedKind; readonly name: string }
  | { readonly kind: 'pick'; readonly notable: Notable }
);

/** What an id of a kind picks; nothing where the cup has no such id. A team is found by any of its names' slugs. */
export function findPicked(index: CupIndex, kind: PickKind, id: string): Picked | undefined {
  if (kind === 'pick') {
    const notable = findNotable(index, id);
    return notable && { kind, id: notable.id, notable, ties: new Set(notable.ties) };
  }
  const found = finders[kind](index, id);
  return found && { kind, id: found.id, name: found.name, ties: new Set(found.ties) };
}

type Found = { readonly id: string; readonly name: string; readonly ties: readonly string[] };

const finders: Readonly<Record<NamedKind, (index: CupIndex, id: string) => Found | undefined>> = {
  team({ cup }, id) {
    const team = findTeam(cup, id);
    return team && { ...team, ties: roadOf(cup, team.id).map((tie) => tie.id) };
  },
  round({ cup }, id) {
    const round = cup.rounds.find((each) => each.id === id);
    return round && { ...round, ties: round.ties.map((tie) => tie.id) };
  },
  scorer({ cup, players }, id) {
    const player = players.get(id);
    const scored = entriesOf(cup).filter(({ entry }) => entry.player === id);
    return player && { ...player, ties: scored.map(({ tie }) => tie.id) };
  },
};
