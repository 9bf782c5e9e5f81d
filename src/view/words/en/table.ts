import { list, plural } from './grammar.ts';
import { isolate } from '../isolate.ts';

const columns = {
  round: 'Round',
  date: 'Date',
  home: 'Home',
  score: 'Score',
  away: 'Away',
  decided: 'How decided',
  scorers: 'Scorers',
};

/** A long filter in a sentence. */
const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The words of the table, in English. */
export const table = {
  title: 'Table',
  caption: (cup: string) => `Every match of the ${isolate(cup)}`,
  columns,
  filter: 'Team or scorer',
  round: 'Round',
  allRounds: 'All rounds',
  sortBy: 'Sorted by',
  order: (column: keyof typeof columns, isDescending: boolean) =>
    columns[column] + (isDescending ? ', last first' : ''),
  /** What the matches shown add up to; `ties` are matches and walkovers, `of` all of the cup. */
  sums: (told: {
    readonly ties: number;
    readonly of: number;
    readonly matches: number;
    readonly walkovers: number;
    readonly goals: number;
    readonly perMatch?: string | undefined;
  }): string => {
    const { ties, of, matches, walkovers, goals, perMatch } = told;
    const played = plural(matches, 'match', 'matches');
    const unplayed = walkovers ? [plural(walkovers, 'walkover', 'walkovers')] : [];
    const mean = perMatch === undefined ? [] : [`${perMatch} per match`];
    const sums = [played, ...unplayed, plural(goals, 'goal', 'goals'), ...mean].join(', ');
    return ties === of ? `${sums}.` : `${ties} of ${of} shown: ${sums}.`;
  },
  /** The goals of a round of which only some matches are shown. */
  part: (goals: number, shown: number, of: number) =>
    `${plural(goals, 'goal', 'goals')} in ${shown} of ${of}`,
  nothing: (filter: string, isInRound: boolean) =>
    filter === ''
      ? 'This cup has no such round.'
      : `No match of this ${isInRound ? 'round' : 'cup'} has “${isolate(shorten(filter))}” in its names.`,
  showAll: 'Show all matches',
  noDate: 'not recorded',
  noGoals: 'no goals',
  noMatch: 'not played',
  noScorers: 'not recorded',
  moreScorers: (goals: number) => `${plural(goals, 'scorer', 'scorers')} not recorded`,
  /** Behind a scorer's name: the minutes or the number of goals, where it is not one, and whether they are own goals. */
  scored: (told: {
    readonly goals: string;
    readonly minutes: readonly string[];
    readonly isOwnGoal: boolean;
  }): string => {
    const { goals, minutes, isOwnGoal } = told;
    const count = goals === '1' ? [] : [goals];
    return [
      ...(minutes.length ? [list(minutes)] : count),
      ...(isOwnGoal ? ['(own goal)'] : []),
    ].join(' ');
  },

  exports: {
    title: 'Download this cup',
    note: 'Always the whole cup, whatever is shown above. What is not recorded is left out or marked, never made up.',
    copy: 'Copy as',
    download: 'Download',
    csv: 'CSV',
    footballTxt: 'Football.TXT',
    json: 'JSON',
    record: 'Source text',
    copied: (format: string, lines: number) =>
      `${format} copied: ${plural(lines, 'line', 'lines')}.`,
    forbidden: (format: string) =>
      `The browser did not let this page copy. Here is the ${format} to select and copy:`,
  },
};
