import type { Issue } from '../../issue.ts';
import type { Cup, Slip } from '../model/cup.ts';
import type { Printed } from '../model/reason.ts';
import type { Player, Team } from '../model/team.ts';
import { sideNames, type Match, type Tie } from '../model/tie.ts';
import { fault } from './fault.ts';

/**
 * Checks that the record prints what a cup says it prints: every name on its lines, the name of each round and of each
 * leader on its line, the seasons before and after, a side's and a scorer's name in this tie, a match's ground, attendance
 * and referee on lines of it, and each slip at its column.
 */
export function checkPrinted(cup: Cup): Issue[] {
  const lines = new RecordLines(cup.record.lines);
  const teams = new Map(cup.teams.map((team) => [team.id, team]));
  const players = new Map(cup.players.map((player) => [player.id, player]));
  return [
    ...cup.teams.flatMap((team, index) => checkNames(team, `teams.${index}`, lines)),
    ...cup.players.flatMap((player, index) => checkNames(player, `players.${index}`, lines)),
    ...cup.rounds.flatMap(({ name, line, ties }, r) => [
      ...lines.check(name, line, `rounds.${r}.name`),
      ...ties.flatMap((tie, t) => checkTie(tie, `rounds.${r}.ties.${t}`, teams, players)),
      ...ties.flatMap(({ matches }, t) =>
        matches.flatMap((match, m) =>
          checkAbout(match, `rounds.${r}.ties.${t}.matches.${m}`, cup.record.lines),
        ),
      ),
    ]),
    ...cup.stated.leaders.flatMap(({ name, line }, index) =>
      lines.check(name, line, `stated.leaders.${index}.name`),
    ),
    ...seasonNames.flatMap((name) => {
      const { season, line } = cup.stated[name] ?? {};
      return season === undefined || line === undefined
        ? []
        : lines.check(season, line, `stated.${name}.season`);
    }),
    ...cup.slips.flatMap((slip, index) => checkSlip(slip, `slips.${index}`, cup.record.lines)),
  ];
}

const seasonNames = ['previous', 'next'] as const;

/** What nobody sees on a line. The reader leaves most of it out of names. */
const INVISIBLE = /(?!\s)[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

/** How JSON may write a letter: `\u00e9` is é, and `\"` a quotation mark. */
const ESCAPES = /\\(?:u([\da-f]{4})|(["\\/]))/gi;

const plain = (text: string): string =>
  text
    .replace(ESCAPES, (_, code?: string, sign?: string) =>
      code === undefined ? (sign ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The record's lines without invisible characters; each is made plain when it is first needed. */
class RecordLines {
  readonly #lines: readonly string[];
  readonly #plain: string[] = [];

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** A fault where the line does not print the name. A line that does not exist is another check's fault. */
  check(name: string, line: number, place: string): Issue[] {
    const text = this.#lines[line - 1];
    if (text === undefined) return [];
    const printed = (this.#plain[line] ??= plain(text));
    return printed.includes(plain(name)) ? [] : [fault(place, name, `a name on line ${line}`)];
  }
}

function checkNames(
  { name, printed, because }: Team | Player,
  place: string,
  lines: RecordLines,
): Issue[] {
  const names = new Set(printed.map((each) => each.name));
  return [
    ...(names.has(name) ? [] : [fault(`${place}.name`, name, 'one of its printed names')]),
    ...(names.size === printed.length
      ? []
      : [fault(`${place}.printed`, `${printed.length} names`, 'each name once')]),
    ...(names.size > 1 && because.length === 0
      ? [fault(`${place}.because`, 'nothing', 'a reason why its names are one')]
      : []),
    ...printed.flatMap((each, index) =>
      each.lines.flatMap((line) => lines.check(each.name, line, `${place}.printed.${index}.name`)),
    ),
  ];
}

function checkTie(
  tie: Tie,
  place: string,
  teams: ReadonlyMap<string, Team>,
  players: ReadonlyMap<string, Player>,
): Issue[] {
  const check = (who: Team | Player | undefined, name: string, at: string): Issue[] =>
    !who || isPrintedIn(tie, who.printed, name)
      ? []
      : [fault(`${at}.name`, name, `a printed name of "${who.id}" in this tie`)];
  return sideNames.flatMap((side) => [
    ...check(teams.get(tie[side].team), tie[side].name, `${place}.${side}`),
    ...tie.matches.flatMap(({ scorers }, m) =>
      scorers[side].flatMap(({ player, name }, e) =>
        check(players.get(player), name, `${place}.matches.${m}.scorers.${side}.${e}`),
      ),
    ),
  ]);
}

/** Checks the words of a ground and a referee, since links and templates may stand between them, and an attendance. */
function checkAbout(match: Match, place: string, lines: readonly string[]): Issue[] {
  const { ground, attendance, referee } = match;
  const facts = { ground, attendance: attendance?.toString(), referee };
  const printed = match.lines.map((line) => plain(lines[line - 1] ?? '')).join(' ');
  const numbers = printed.replace(/(?<=\d)\D(?=\d{3}(?!\d))/g, '');
  return Object.entries(facts).flatMap(([field, fact]) => {
    const words = fact?.match(/[\p{L}\p{N}]+/gu) ?? [];
    const text = field === 'attendance' ? numbers : printed;
    return words.every((word) => text.includes(word)) || fact === undefined
      ? []
      : [fault(`${place}.${field}`, fact, 'words that lines of the match print')];
  });
}

const isPrintedIn = (tie: Tie, printed: readonly Printed[], name: string): boolean =>
  printed.some((each) => each.name === name && each.lines.some((line) => tie.lines.includes(line)));

function checkSlip({ line, column, printed }: Slip, place: string, lines: readonly string[]) {
  const text = lines[line - 1];
  if (text === undefined || plain(text.slice(column - 1)).startsWith(plain(printed))) return [];
  return [fault(`${place}.printed`, printed, `what stands at column ${column} of line ${line}`)];
}
