import type { Cup, Stated } from '../cup/model/cup.ts';
import { fold } from '../cup/names/slug.ts';
import type { Player, Team } from '../cup/model/team.ts';
import type { FieldNode, RecordSyntax } from '../parser/syntax.ts';

const find = (fields: readonly FieldNode[], ...names: readonly string[]): FieldNode | undefined =>
  fields.find((field) => names.includes(fold(field.name.text).trim()));

/** A season over two years, the second in two digits or four: `2018/19`, `2018–2019`. */
const SEASON = /(?<!\d)([1-9]\d{3})\s?([/–-])\s?(\d{4}|\d{2})(?!\d)/;

function readSeason(text: string): string | undefined {
  const [, first = '', sign = '', second = ''] = SEASON.exec(text) ?? [];
  const next = String(Number(first) + 1);
  return second && next.endsWith(second) ? first + sign + second : undefined;
}

/** How a record calls its cup: the title as printed; the name and year, or season, of the infobox, else out of the title. */
export function readFacts({
  title,
  fields,
}: RecordSyntax): Pick<Cup, 'title' | 'name' | 'year' | 'season'> {
  const text = title?.text ?? '';
  const year = find(fields, 'year')?.value.text ?? text;
  const digits = /(?<!\d)[1-9]\d{3}(?!\d)/.exec(year);
  const name = find(fields, 'title')?.value.text ?? text;
  const season = readSeason(year);
  return {
    title: text || name,
    name,
    ...(digits && { year: Number(digits[0]) }),
    ...(season !== undefined && { season }),
  };
}

/** The winner of the cup as the infobox prints it, and the line. */
export function readChampion(fields: readonly FieldNode[]) {
  const field = find(fields, ...WINNER);
  return field && { name: field.value.text, line: field.line };
}

const WINNER = ['winners', 'winner', 'champions', 'champion'];

function countOf(fields: readonly FieldNode[], ...names: readonly string[]) {
  const field = find(fields, ...names);
  const count = /^\d{1,6}$/.exec(field?.value.text ?? '');
  return field && count ? { count: Number(count[0]), line: field.line } : undefined;
}

/** A scoring leader as the infobox names one: `Sergei Volgin (Kairat), 6`. */
export type Leader = {
  readonly name: string;
  readonly team: string;
  readonly count: number;
  readonly line: number;
};

const LEADER = /([^(),;]{1,80})\(([^()]{1,80})\)[\s,:]{0,4}(\d{1,3})(?!\d)(?: goals?)?/g;

/**
 * The scoring leaders that an infobox names, in printed order. None where a part of the line cannot be read: whoever
 * is left out would count as one who scored fewer.
 */
export function readLeaders(fields: readonly FieldNode[]): Leader[] {
  const field = find(fields, 'scoring leader', 'scoring leaders', 'top scorer', 'top scorers');
  const unread = field?.value.text.replace(LEADER, '').replace(/\band\b|[\s,;.&]/g, '');
  if (!field || unread) return [];
  return [...field.value.text.matchAll(LEADER)].map(([, name = '', team = '', count]) => ({
    name: name.trim(),
    team: team.trim(),
    count: Number(count),
    line: field.line,
  }));
}

/** A leader with the player it names. */
export type KnownLeader = Leader & { readonly player: Player };

/**
 * Leaders that are named scorers: one player of that team has the leader's name, or its last word. None where one of
 * them is nobody of the cup, as in `readLeaders`.
 */
export function findLeaders(
  leaders: readonly Leader[],
  teams: readonly Team[],
  players: readonly Player[],
): KnownLeader[] {
  const namesakes = new Map<string, Player[]>();
  for (const player of players) {
    for (const { name } of player.printed) {
      namesakes.set(name, [...(namesakes.get(name) ?? []), player]);
    }
  }
  const teamIds = indexTeams(teams);
  const known = leaders.flatMap((leader) => {
    const names = new Set([leader.name, leader.name.split(/\s+/).at(-1) ?? '']);
    const found = [...names]
      .flatMap((name) => namesakes.get(name) ?? [])
      .filter(({ team }) => team === teamIds.get(leader.team));
    const [player, ...others] = new Set(found);
    return player && others.length === 0 ? [{ ...leader, player }] : [];
  });
  return known.length === leaders.length ? known : [];
}

const indexTeams = (teams: readonly Team[]): Map<string, string> =>
  new Map(teams.flatMap(({ id, printed }) => printed.map(({ name }) => [name, id] as const)));

/** What the infobox claims of the whole cup. Fields that are missing, or that name nobody of the cup, are left out. */
export function readStated(
  fields: readonly FieldNode[],
  teams: readonly Team[],
  leaders: readonly KnownLeader[],
): Stated {
  const claims = {
    teams: countOf(fields, 'num teams', 'teams'),
    matches: countOf(fields, 'matches', 'matches played'),
    goals: countOf(fields, 'goals'),
    winner: findTeam(find(fields, ...WINNER), teams),
    second: findTeam(find(fields, 'second', 'runners-up', 'runner-up'), teams),
    previous: findSeason(find(fields, 'prev season', 'previous season')),
    next: findSeason(find(fields, 'next season')),
  };
  return {
    ...(claims.teams && { teams: claims.teams }),
    ...(claims.matches && { matches: claims.matches }),
    ...(claims.goals && { goals: claims.goals }),
    ...(claims.winner && { winner: claims.winner }),
    ...(claims.second && { second: claims.second }),
    leaders: leaders.map(({ player, name, count, line }) => ({
      player: player.id,
      name,
      count,
      line,
    })),
    ...(claims.previous && { previous: claims.previous }),
    ...(claims.next && { next: claims.next }),
  };
}

function findSeason(field: FieldNode | undefined) {
  const season = field?.value.text.trim();
  return field && season ? { season, line: field.line } : undefined;
}

function findTeam(field: FieldNode | undefined, teams: readonly Team[]) {
  const team = teams.find(({ printed }) => printed.some(({ name }) => name === field?.value.text));
  return field && team && { team: team.id, line: field.line };
}
