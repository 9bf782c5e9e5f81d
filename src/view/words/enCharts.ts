import { list, plural } from './enGrammar.ts';
import { isolate } from './isolate.ts';

const names = (all: readonly string[]): string => list(all.map(isolate));

const each = (count: number): string => (count > 1 ? ' each' : '');

/**
 * The words of the charts, in English. Titles say what a chart shows of this cup; names may be one or several. A
 * round's name stands beside a colon: inside a sentence it would need an article, and not every name takes one.
 */
export const enCharts = {
  asTable: 'The same numbers as a table',
  tableOf: (chart: string) => `${chart}, as a table`,
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',
  pick: (what: string) => `Keep lit: ${what}`,
  tie: (home: string, score: string, away: string) => `${isolate(home)} ${score} ${isolate(away)}`,
  tieOn: (tie: string, day: string) => `${tie}, ${day}`,
  round: 'Round',
  team: 'Team',
  goals: 'Goals',
  matches: 'Matches',
  ties: 'Ties',

  byRound: {
    name: 'Goals by round',
    title: (rounds: readonly string[], most: number, all: number) =>
      most === 0
        ? 'No goal is recorded.'
        : `${names(rounds)}: ${most}${each(rounds.length)} of ${plural(all, 'goal', 'goals')}, the most of any round.`,
    note: 'One mark, one goal; a shade for each tie, and a mark opens its tie.',
    byTie: 'Tie by tie',
  },

  perMatch: {
    name: 'Goals per match by round',
    title: (rounds: readonly string[], most: string) =>
      rounds.length === 0
        ? 'No match was played.'
        : `${names(rounds)}: ${most} goals per match${each(rounds.length)}, the most of any round.`,
    note: (mean: string) => `${mean} over the whole cup. A walkover is no match.`,
    none: 'no match',
  },

  scorers: {
    name: 'Scorers',
    /** `isOpen`: whether it is left open who of them scored most, or how many. */
    title: (scorers: readonly string[], most: number, isOpen: boolean) => {
      if (scorers.length === 0) return 'No scorer is recorded.';
      const goals = plural(most, 'goal', 'goals');
      return isOpen
        ? `${list(scorers.map(isolate), 'or')} scored the most: at least ${goals}.`
        : `${names(scorers)} scored the most: ${goals}${each(scorers.length)}.`;
    },
    certain: 'Certain by the record.',
    reported: 'A second source says so.',
    open: 'May be theirs: the record leaves it open between team-mates.',
    scorer: 'Scorer',
    byRecord: 'By the record',
    withSources: 'With second sources',
  },

  teams: {
    name: 'Goals for and against',
    title: (teams: readonly string[], most: number) =>
      most === 0
        ? 'No team scored.'
        : `${names(teams)} scored the most goals: ${most}${each(teams.length)}.`,
    note: 'Filled: goals for. Outlined: goals against.',
    scored: 'For',
    conceded: 'Against',
  },

  times: {
    name: 'Ties over time',
    /** `longest` are the rounds that lasted longest, if any lasted longer than a day. */
    title: (first: string, last: string, longest: readonly string[], days: number) => {
      const when =
        first === last ? `All was played on ${first}` : `Played from ${first} to ${last}`;
      return longest.length === 0
        ? `${when}.`
        : `${when}; longest ${longest.length === 1 ? 'round' : 'rounds'}: ${names(longest)}, ${days} days${each(longest.length)}.`;
    },
    note: 'One mark, one tie. Outlined: a walkover.',
    undated: 'Without a date:',
    noDate: 'no date',
    day: 'Days',
    lasted: 'Lasted',
    daysLong: (count: number) => plural(count, 'day', 'days'),
  },
} as const;
