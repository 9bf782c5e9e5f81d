import { list, plural } from './grammar.ts';
import { isolate } from '../isolate.ts';

const names = (all: readonly string[]): string => list(all.map(isolate));

const each = (count: number): string => (count > 1 ? ' each' : '');

/** The words of the charts, in English. Titles say in a sentence what a chart shows of this cup. */
export const charts = {
  asTable: 'Show as table',
  tableOf: (chart: string) => `${chart}, as a table`,
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',
  pick: (what: string) => `Highlight: ${what}`,
  tie: (home: string, score: string, away: string) => `${isolate(home)} ${score} ${isolate(away)}`,
  /** `2 goals: Kairat 4–0 Vostok, 26 June`: what a mark counts, if that is not the whole match, its match and its day. */
  mark: (match: string, count?: string, day?: string) =>
    `${count === undefined ? '' : `${count}: `}${match}${day === undefined ? '' : `, ${day}`}`,
  round: 'Round',
  team: 'Team',
  goals: 'Goals',
  matches: 'Matches',

  byRound: {
    name: 'Goals by round',
    title: (rounds: readonly string[], most: number, all: number) =>
      most === 0
        ? 'No goal is recorded.'
        : `${names(rounds)} had the most goals: ${most}${each(rounds.length)} of ${all}.`,
    /** `isWhole`: whether all matches are played. */
    note: (hasDots: boolean, mean: string, isWhole: boolean) =>
      `${hasDots ? 'One dot, one goal; the shade changes with the match. ' : ''}${mean} goals per match ${isWhole ? 'over the whole cup' : 'so far'}.`,
    perMatch: (mean: string) => `${mean} per match`,
    perMatchHead: 'Per match',
    noMatch: 'no match',
    days: 'Days',
    noDate: 'no date',
  },

  scorers: {
    name: 'Top scorers',
    /**
     * `isOpen`: whether it is left open who of them scored most, or how many. Where goals have no recorded scorer,
     * somebody else may have scored more.
     */
    title: (
      scorers: readonly string[],
      most: number,
      isOpen: boolean,
      { all, named }: { readonly all: number; readonly named: number },
    ) => {
      if (scorers.length === 0) return 'No scorer is recorded.';
      const goals = plural(most, 'goal', 'goals');
      const figure = isOpen ? `at least ${goals}` : `${goals}${each(scorers.length)}`;
      const who = list(scorers.map(isolate), isOpen ? 'or' : 'and');
      return named < all
        ? `The record names the scorers of ${named} of ${all} goals; among them ${who} scored the most: ${figure}.`
        : `${who} scored the most: ${figure}.`;
    },
    certain: 'In the record.',
    reported: 'Only in a second source.',
    open: 'Perhaps: the record does not say which team-mate scored.',
    /** What a mark counts in one match. */
    scored: {
      certain: (count: number) => plural(count, 'goal', 'goals'),
      reported: (count: number) => `${plural(count, 'goal', 'goals')} in a second source`,
      open: (count: number) => `perhaps ${plural(count, 'goal', 'goals')}`,
    },
    scorer: 'Scorer',
    byRecord: 'In the record',
    withSources: 'With second sources',
  },

  teams: {
    name: 'Goals for and against',
    title: (teams: readonly string[], most: number) =>
      most === 0
        ? 'No team scored.'
        : `${names(teams)} scored the most goals: ${most}${each(teams.length)}.`,
    note: 'To the right goals scored, to the left goals conceded; a block for each match.',
    figure: (scored: number, conceded: number) => `${scored} scored · ${conceded} conceded`,
    scored: (count: number) => `${count} scored`,
    conceded: (count: number) => `${count} conceded`,
    scoredHead: 'Scored',
    concededHead: 'Conceded',
  },
};
