import { seasonBeside } from '../../../cup/questions/seasonBeside.ts';
import type { Cup } from '../../../cup/model/cup.ts';
import type { Decision } from '../../../cup/model/tie.ts';
import type { Notable } from '../../../cup/questions/notable.ts';
import { basis } from './basis.ts';
import { charts } from './charts.ts';
import { checks } from './checks.ts';
import { cupList } from './cupList.ts';
import { because, evidence } from './evidence.ts';
import { days, fullDay, longDay } from './days.ts';
import { group, list, plural, range } from './grammar.ts';
import { head } from './head.ts';
import { keyList } from './keyList.ts';
import { map } from './map.ts';
import { minimap } from './minimap.ts';
import { opening } from './opening.ts';
import { panel } from './panel.ts';
import { people } from './people.ts';
import { picture } from './picture.ts';
import { record } from './record.ts';
import { replay } from './replay.ts';
import { search } from './search.ts';
import { cite, embed, share } from './share.ts';
import { sources } from './sources.ts';
import { table } from './table.ts';
import { isolate, isolateInTitle } from '../isolate.ts';
import type { Language } from '../../../cup/model/language.ts';
import { unhydrated } from '../unhydrated.ts';

const howWon: Readonly<Record<Decision['kind'], string>> = {
  score: '',
  'extra-time': 'after extra time',
  penalties: 'on penalties',
  walkover: 'by a walkover',
  aggregate: 'on aggregate',
  'away-goals': 'on away goals',
  replay: 'in a replay',
  lots: 'by lots',
  awarded: 'by decision',
  both: '',
  'not-recorded': '',
};

/**
 * The English dictionary: every word that a person reads on any page, card or head. Functions take values, never other
 * words' grammar.
 */
export const en = {
  language: 'en' as Language,
  /** The name of a round, as the record prints it. */
  round: (name: string): string => name,
  /** What the record says of the cup in a few words; none where this language has no words for it. */
  summary: (text: string): string | undefined => text,
  /** A match in one line of plain text: `Kairat 5–1 Fosfor`. */
  match: (home: string, result: string, away: string) => `${home} ${result} ${away}`,
  /** `Saturday 8 August 1992` from `1992-08-08`. */
  longDay,
  /** `8 August 1992`. */
  fullDay,
  /** `8 May`, or `26 Jun – 29 Jul` for several days. */
  days,

  teams: (count: number) => plural(count, 'team', 'teams'),
  matches: (count: number) => plural(count, 'match', 'matches'),
  goals: (count: number) => plural(count, 'goal', 'goals'),
  perMatch: (mean: number) => mean.toFixed(2).replace(/0$/, ''),
  lines: (lines: readonly number[]) =>
    `${lines.length === 1 ? 'line' : 'lines'} ${list(lines.map(String), 'and')}`,
  and: (items: readonly string[]) => list(items, 'and'),
  minute: ({ minute, added }: { minute: number; added?: number | undefined }) =>
    added === undefined ? `${minute}′` : `${minute}+${added}′`,
  score: ({ home, away }: { home: number; away: number }) => `${home}–${away}`,

  /** `Kazakhstan Cup 1992`. */
  cup: (cup: Pick<Cup, 'name' | 'year' | 'season'>) =>
    [cup.name, seasonBeside(cup)].filter(Boolean).join(' '),
  title: (parts: readonly string[]) => [...parts.map(isolateInTitle), 'Kubok'].join(' · '),
  loading: 'Loading the cup …',
  /** While the code of a page that a reader has opened is on its way. */
  loadingPart: 'Loading …',
  bracket: 'Bracket',
  overview: 'Overview',
  backToOverview: '← Overview',
  close: 'Close',
  won: 'won',
  /** How a side won; `kicks` are the score of a shoot-out, its own first. */
  wonBy: (kind: Decision['kind'], from: keyof typeof basis, kicks?: string) =>
    kind === 'both'
      ? 'through'
      : ['won', kicks, howWon[kind]].filter(Boolean).join(' ') + (howWon[kind] ? basis[from] : ''),
  /** What is said of a side behind its score; the comma parts it from the side that follows. */
  sideTold: (told: readonly string[], isFirst: boolean) => told.join(', ') + (isFirst ? ',' : ''),
  walkover: 'w/o',
  /** Between the names of a tie that is still to be played. */
  versus: 'v',
  walkoverLong: 'walkover',

  seasons: {
    name: 'Other seasons',
    previous: (season: string) => `← Previous season: ${season}`,
    next: (season: string) => `Next season: ${season} →`,
  },
  winners: 'Winners',
  champions: 'Champions',
  winnersBeat: (loser: string, score: string, day: string) =>
    `beat ${loser} ${score} in the final${day && `, ${day}`}`,
  goalRange: range,
  wonCup: (team: string) => `${isolate(team)} won the cup`,
  /** What a cup without a champion is. */
  state: {
    running: 'This cup is still being played.',
    part: 'The record ends before the final.',
  },
  tookThird: (team: string) => `${isolate(team)} took third place`,
  entersHere: 'joins here',

  origin: (title: string, licence?: string) =>
    `Source: ${title}${licence === undefined ? '' : ` (${licence})`}.`,
  checksHeld: (held: number, all: number) => `Proof: ${held} of ${all} checks agree`,
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
  leadsTo: (opponent: string) => `Next: v ${isolate(opponent)} →`,
  legend: {
    won: 'won',
    road: 'the champions’ road',
    level: 'drawn, but went through',
    doubt: 'went through against the score',
    entry: 'joins in this round',
  },
  /** What is said of a cup that is too large to be drawn whole. */
  large: {
    part: (ties: number) =>
      `Of the ${ties} matches only those in view are drawn here; the browser’s search finds all of them in the table.`,
    table: 'Table of all matches',
    printed: (round: string) => `Printed from ${isolate(round)} on; the table prints all rounds.`,
    charts: 'Charts with a mark for each match, team or scorer are left out in a cup of this size.',
  },
  minimap,
  views: 'Ways to read the cup',
  view: {
    bracket: 'Bracket',
    table: 'Table',
    map: 'Map',
    sources: 'Sources',
    record: 'Source text',
    checks: 'Proof',
  },
  open: 'What is open',
  darkTheme: 'Dark colours',
  languages: 'Language',
  /** What is picked and highlighted, by its kind. */
  picked: {
    team: (name: string) => `The road of ${isolate(name)}`,
    round: (name: string) => isolate(name),
    scorer: (name: string) => `The goals of ${isolate(name)}`,
  },
  /** What is notable of a cup, in a few words each. */
  notable: {
    'biggest-win': ({ score = { home: 0, away: 0 } }: Notable) =>
      `Biggest win ${score.home}–${score.away}`,
    'hat-tricks': ({ names = [] }: Notable) =>
      names.length > 2
        ? `${names.length} hat-tricks`
        : `${names.length > 1 ? 'Hat-tricks' : 'Hat-trick'}: ${list(names.map(isolate))}`,
    drawn: ({ ties }: Notable) => plural(ties.length, 'drawn match', 'drawn matches'),
    walkovers: ({ ties }: Notable) => plural(ties.length, 'walkover', 'walkovers'),
    'longest-road': ({ names = [], kilometres = 0 }: Notable) =>
      `Longest road: ${list(names.map(isolate))}, ${group(kilometres)} km`,
  },
  notables: 'Picked from this cup',
  /** What stands before the result of the final. */
  about: (cup: string) => `${isolate(cup)}: `,
  beat: (winner: string, loser: string, score: string) =>
    `${isolate(winner)} beat ${isolate(loser)} ${score}`,
  /** Behind "beat", of a tie whose score was level: the kicks of its shoot-out, where they are known. */
  afterLevel: (score: string, kicks?: string) =>
    kicks === undefined ? `after ${score}` : `${kicks} on penalties after ${score}`,
  inFinal: (day: string) => ` in the final${day && `, ${day}`}.`,
  clearPicked: 'Clear highlight',
  opened: (tie: string, round: string) => `${tie}, ${round}, is open.`,
  highlighted: (what: string, ties: number) =>
    `Highlighted: ${what}, ${plural(ties, 'match', 'matches')}.`,
  keys: {
    mark: '?',
    title: 'Keys of the bracket',
  },

  search,

  because,
  charts,
  checks,
  cupList,
  cite,
  embed,
  evidence,
  head,
  keyList,
  map,
  opening,
  panel,
  people,
  picture,
  record,
  replay,
  share,
  sources,
  table,

  errors: {
    title: 'No cup to show',
    missing: (cup: string) => `No cup is published here under the name “${cup}”.`,
    offline:
      'The cup could not be loaded: no answer came. Offline you can open the cups that you have visited.',
    slow: 'The cup could not be loaded: the host took longer than 15 seconds to answer.',
    refused: (status: number) =>
      `The cup could not be loaded: the host answered with error ${status}.`,
    broken: 'The cup’s file arrived, but it is not readable JSON: it may have been cut off.',
    invalid: (field: string, found: string, expected: string) =>
      `The cup’s file is not valid: in “${field}” stands ${found}, expected was ${expected}.`,
    more: (count: number) => `And ${plural(count, 'fault', 'faults')} more.`,
    pageTitle: 'No page to show',
    page: 'Something on this page broke. Nothing is lost: try again, or go to the bracket.',
    part: 'This part of the page could not be loaded. The rest is still here.',
    partUnhydrated: unhydrated.en.sentence,
    notHydrated:
      'This browser cannot run the scripts of this page. Everything can be read, and every link works.',
    notKept: 'This browser does not save the choice: the colours last until the page is closed.',
    retry: unhydrated.en.retry,
    retrying: 'Trying again …',
    home: 'Go to the bracket',
    nowhere: (path: string) => `Nothing of this cup has the address “${path}”.`,
  },
};

/** The shape of a dictionary: every language has the same words. */
export type Words = typeof en;
