import type { Cup } from '../cup/cup.ts';
import { slug } from '../cup/slug.ts';
import { tiesOf } from '../cup/ties.ts';
import type { Tie } from '../cup/tie.ts';
import { writePlace } from '../view/place.ts';

/**
 * Addresses by which somebody may well call what has another one, each with the right one: a team by any name the
 * record prints for it, a tie with its sides turned round. What is an address itself is none.
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
  tiesOf(cup).map((tie): Alias => [tiePath(cup, turned(tie)), tiePath(cup, tie.id)]);

const tiePath = (cup: Cup, tie: string) => writePlace({ view: 'tie', cup: cup.id, tie });

const turned = ({ id, home, away }: Tie): string =>
  `${id.split('/')[0] ?? ''}/${slug(away.name)}-${slug(home.name)}`;
