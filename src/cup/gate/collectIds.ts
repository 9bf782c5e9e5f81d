import type { Issue } from '../../issue.ts';
import type { Cup, Source } from '../model/cup.ts';
import type { Tie } from '../model/tie.ts';
import { fault } from './fault.ts';

/** The ids of a cup that a field may name, with the team of each player, the kind of each source, and each tie. */
export type Ids = {
  readonly teams: ReadonlySet<string>;
  readonly players: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, Source['kind']>;
  readonly ties: ReadonlyMap<string, Tie>;
};

/** The ids of a cup, and a fault for each that stands for a second thing. */
export function collectIds(cup: Cup): { readonly ids: Ids; readonly issues: readonly Issue[] } {
  const teams = unique('teams', cup.teams);
  const players = unique('players', cup.players);
  const sources = unique('sources', cup.sources);
  const rounds = unique('rounds', cup.rounds);
  const ties = cup.rounds.map((round, r) => unique(`rounds.${r}.ties`, round.ties));
  return {
    ids: {
      teams: teams.ids,
      players: new Map(cup.players.map(({ id, team }) => [id, team])),
      sources: new Map(cup.sources.map(({ id, kind }) => [id, kind])),
      ties: new Map(cup.rounds.flatMap((round) => round.ties.map((tie) => [tie.id, tie]))),
    },
    issues: [teams, players, sources, rounds, ...ties].flatMap(({ issues }) => issues),
  };
}

function unique(list: string, things: readonly { readonly id: string }[]) {
  const ids = new Set<string>();
  const issues = things.flatMap(({ id }, index) => {
    const isNew = !ids.has(id);
    ids.add(id);
    return isNew ? [] : [fault(`${list}.${index}.id`, id, 'an id that stands once')];
  });
  return { ids, issues };
}
