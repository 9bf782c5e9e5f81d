import type { Decision } from '../../cup/tie.ts';
import { list, plural } from './enGrammar.ts';
import { enBasis } from './enBasis.ts';
import { enOutline } from './enOutline.ts';
import { enSearch } from './enSearch.ts';
import { isolate } from './isolate.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function readDay(day: string) {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month: MONTHS[month - 1] ?? '', date };
}

function fullDay(day: string): string {
  const { year, month, date } = readDay(day);
  return `${date} ${month} ${year}`;
}

function writeDay(day: string, monthLength: number): string {
  const { month, date } = readDay(day);
  return `${date} ${month.slice(0, monthLength)}`;
}

const howWon: Readonly<Record<Decision['kind'], string>> = {
  score: '',
  'extra-time': 'after extra time',
  penalties: 'on penalties',
  walkover: 'by a walkover',
  'not-recorded': '',
};

/**
 * Every word that a person reads on any page, in English; those of a part that is loaded late come with it. Functions
 * take values, never other words' grammar.
 */
export const en = {
  language: 'en',
  /** What the way of a decision is known from, to stand behind it. */
  basis: enBasis,
  /** `Saturday 8 August 1992` from `1992-08-08`. */
  longDay(day: string): string {
    const weekday = DAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
    return `${weekday} ${fullDay(day)}`;
  },
  /** `8 August 1992`. */
  fullDay,
  /** `8 May`, or `26 Jun – 29 Jul` for several days. */
  days(days: readonly string[]): string {
    const [first, ...others] = days.toSorted();
    const last = others.at(-1);
    if (first === undefined) return '';
    return last === undefined || last === first
      ? writeDay(first, 9)
      : `${writeDay(first, 3)} – ${writeDay(last, 3)}`;
  },

  teams: (count: number) => plural(count, 'team', 'teams'),
  ties: (count: number) => plural(count, 'tie', 'ties'),
  matches: (count: number) => plural(count, 'match', 'matches'),
  goals: (count: number) => plural(count, 'goal', 'goals'),
  perMatch: (mean: number) => mean.toFixed(2).replace(/0$/, ''),
  lines: (lines: readonly number[]) =>
    `${lines.length === 1 ? 'line' : 'lines'} ${list(lines.map(String), 'and')}`,
  and: (items: readonly string[]) => list(items, 'and'),
  or: (items: readonly string[]) => list(items, 'or'),
  minute: ({ minute, added }: { minute: number; added?: number | undefined }) =>
    added === undefined ? `${minute}′` : `${minute}+${added}′`,
  score: ({ home, away }: { home: number; away: number }) => `${home}–${away}`,

  /** `Kazakhstan Cup 1992`. */
  cup: ({ name, year }: { name: string; year?: number | undefined }) =>
    year === undefined ? name : `${name} ${year}`,
  title: (parts: readonly string[]) => [...parts, 'Kubok'].join(' · '),
  loading: 'The cup is on its way.',
  bracket: 'Bracket',
  overview: 'Overview',
  backToOverview: '← Overview',
  close: 'Close',
  won: 'won',
  decidedBy: howWon,
  wonBy: (kind: Decision['kind'], basis: keyof typeof enBasis) =>
    howWon[kind] ? `won ${howWon[kind]}${enBasis[basis]}` : 'won',
  /** What is said of a side behind its score; the comma parts it from the side that follows. */
  sideTold: (told: readonly string[], isFirst: boolean) => told.join(', ') + (isFirst ? ',' : ''),
  walkover: 'w/o',
  walkoverLong: 'walkover',

  winners: 'Winners',
  winnersBeat: (loser: string, score: string, day: string) =>
    `beat ${loser} ${score} in the final${day && `, ${day}`}`,
  goalRange: ({ least, most }: { least: number; most: number }) =>
    least === most ? String(least) : `${least}–${most}`,
  wonCup: (team: string) => `${team} won the cup`,
  entersHere: 'enters here',

  origin: (title: string, licence?: string) =>
    `The record: ${title}${licence === undefined ? '' : ` (${licence})`}.`,
  checksHeld: (held: number, all: number) => `${held} of ${all} checks of these figures hold`,
  rounds: 'Rounds',
  /** The name of a round on a tab: by its place from the end where its size is the usual one, else by its number. */
  shortRound(index: number, rounds: readonly { readonly ties: readonly unknown[] }[]): string {
    const usual = new Map([
      [1, 'Final'],
      [2, 'SF'],
      [3, 'QF'],
    ]).get(rounds.length - index);
    const size = 2 ** (rounds.length - index - 1);
    return usual !== undefined && rounds[index]?.ties.length === size ? usual : `R${index + 1}`;
  },
  leadsTo: (round: string, opponent: string) => `${round}: met ${opponent}`,
  legend: {
    won: 'won',
    level: 'level, went on all the same',
    entry: 'enters the cup here',
  },
  /** What is said of a cup that is too large to be drawn whole. */
  large: {
    part: (ties: number) =>
      `Of the ${ties} ties only those in view are drawn here; the browser’s search finds all of them in the table.`,
    table: 'Table of all ties',
    printed: (round: string) => `Printed from ${isolate(round)} on; the table prints all rounds.`,
    charts: 'Charts with a mark for each tie, team or scorer are left out in a cup of this size.',
  },
  outline: enOutline,
  views: 'Ways to read the cup',
  view: { bracket: 'Bracket', table: 'Table', record: 'Record', checks: 'Checks' },
  open: 'What is open',
  darkTheme: 'Dark colours',
  share: {
    share: 'Share',
    copyLink: 'Copy link',
    copied: 'Copied.',
    refused: 'The browser did not let this page copy. Here it is, to copy by hand:',
    address: 'Address of this page',
  },
  /** What is picked and lit in the bracket, by its kind. */
  picked: {
    team: (name: string) => `The road of ${isolate(name)}`,
    round: (name: string) => `The round ${isolate(name)}`,
    scorer: (name: string) => `The goals of ${isolate(name)}`,
  },
  /** The same, for the title of the page, which holds no marks of writing order. */
  pickedTitle: {
    team: (name: string) => `The road of ${name}`,
    round: (name: string) => name,
    scorer: (name: string) => `The goals of ${name}`,
  },
  clearPicked: 'put out the light',
  opened: (tie: string, round: string) => `${tie}, ${round}, is open.`,
  lit: (what: string, ties: number) => `Lit: ${what}, ${plural(ties, 'tie', 'ties')}.`,
  keys: {
    mark: '?',
    title: 'Keys of the bracket',
  },

  search: enSearch,

  trouble: {
    title: 'No cup to show',
    missing: (cup: string) => `No cup is published here under the name “${cup}”.`,
    offline: 'The cup could not be fetched: no answer came.',
    slow: 'The cup could not be fetched: the host took longer than 15 seconds to answer.',
    refused: (status: number) =>
      `The cup could not be fetched: the host answered with error ${status}.`,
    broken: 'The cup’s file arrived, but it is not readable JSON: it may have been cut off.',
    invalid: (field: string, found: string, expected: string) =>
      `The cup’s file is not valid: in “${field}” stands ${found}, expected was ${expected}.`,
    more: (count: number) => `And ${plural(count, 'fault', 'faults')} more.`,
    pageTitle: 'No page to show',
    page: 'Something on this page broke. What you asked for is not lost: try again, or go to the bracket.',
    part: 'This part of the page could not be loaded. The rest is still here.',
    notKept: 'This browser keeps no choice: the colours last until the page is closed.',
    retry: 'Try again',
    retrying: 'Asking again …',
    home: 'Go to the bracket',
    nowhere: (path: string) => `Nothing of this cup has the address “${path}”.`,
  },
} as const;

/** The shape of a dictionary: every language has the same words. */
export type Words = typeof en;
