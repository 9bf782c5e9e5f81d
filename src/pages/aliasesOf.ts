import type { Cup } from '../cup/model/cup.ts';
import { slug } from '../cup/names/slug.ts';
import { swappedId } from '../cup/questions/findTie.ts';
import { tiesOf } from '../cup/questions/ties.ts';
import { writePlace } from '../view/address/place.ts';

/**
 * Aliases of a cup's pages: a team by every name that the record prints for it, and a tie with its sides swapped. An
 * alias that is itself the address of a page is left out.
 */
export function aliasesOf(cup: Cup, addresses: ReadonlySet<string>): ReadonlyMap<string, string> {
  const pairs = [...teamAliases(cup), ...tieAliases(cup)];
  return new Map(pairs.filter(([alias]) => !addresses.has(alias)));
}

type Alias = readonly [alias: string, target: string];

const teamAliases = (cup: Cup): Alias[] =>
  cup.teams.flatMap((team) =>
    team.printed.map(({ name }): Alias => [teamPath(cup, slug(name)), teamPath(cup, team.id)]),
  );

const teamPath = (cup: Cup, team: string) => writePlace({ view: 'team', cup: cup.id, team });

const tieAliases = (cup: Cup): Alias[] =>
  tiesOf(cup).map((tie): Alias => [tiePath(cup, swappedId(tie)), tiePath(cup, tie.id)]);

const tiePath = (cup: Cup, tie: string) => writePlace({ view: 'tie', cup: cup.id, tie });
