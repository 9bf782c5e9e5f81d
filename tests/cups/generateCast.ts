import { range } from 'd3';
import type { Player, Team } from '../../src/cup/model/team.ts';
import { generateName } from './generateName.ts';
import type { Random } from './generateRounds.ts';

/** The teams of a cup, and its scorers so far: a player comes into being when first asked for. */
export type Cast = {
  readonly teams: readonly Team[];
  readonly players: ReadonlyMap<string, Player>;
  readonly playerOf: (team: Team, number: number) => Player;
};

/** So many teams `t1`, `t2`, ... with players `t1-p1`, ..., all with different names; plain ones are `Club 1`, ... */
export function generateCast(count: number, random: Random, hasPlainNames: boolean): Cast {
  const taken = new Set<string>();
  const introduce = (id: string, longest: number) => {
    let name = generateName(random, longest);
    while (taken.has(name)) name = generateName(random, longest);
    taken.add(name);
    return { id, name, printed: [{ name, lines: [] }], because: [] };
  };
  const players = new Map<string, Player>();
  return {
    teams: range(1, count + 1).map((number) => {
      const team = introduce(`t${number}`, 60);
      const name = hasPlainNames ? `Club ${number}` : team.name;
      return { ...team, name, printed: [{ name, lines: [] }] };
    }),
    players,
    playerOf: (team, number) => {
      const id = `${team.id}-p${number + 1}`;
      const player = players.get(id) ?? { ...introduce(id, 20), team: team.id };
      players.set(id, player);
      return player;
    },
  };
}

/** Notes a line on which somebody is named, and gives the name. */
export function nameOn(somebody: Team | Player, line: number): string {
  somebody.printed[0]?.lines.push(line);
  return somebody.name;
}
