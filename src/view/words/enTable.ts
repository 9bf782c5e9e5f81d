import { list, plural } from './enGrammar.ts';
import { isolate } from './isolate.ts';

const columns = {
  round: 'Round',
  date: 'Date',
  home: 'Home',
  score: 'Score',
  away: 'Away',
  decided: 'How decided',
  scorers: 'Scorers',
} as const;

/** A long filter in a sentence. */
const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The words of the table, in English. */
export const enTable = {
  title: 'Table',
  caption: (cup: string) => `Every tie of the ${isolate(cup)}`,
  columns,
  filter: 'Team or scorer',
  round: 'Round',
  allRounds: 'All rounds',
  sortBy: 'Sorted by',
  order: (column: keyof typeof columns, isDescending: boolean) =>
    columns[column] + (isDescending ? ', last first' : ''),
  /** What the ties shown add up to; `of` are all ties of the cup. */
  sums: (told: {
    readonly ties: number;
    readonly of: number;
    readonly matches: number;
    readonly goals: number;
    readonly perMatch?: string | undefined;
  }): string => {
    const { ties, of, matches, goals, perMatch } = told;
    const count = ties === of ? plural(ties, 'tie', 'ties') : `${ties} of ${of} ties`;
    const sums = [plural(matches, 'match', 'matches'), plural(goals, 'goal', 'goals')];
    return `${count}: ${sums.join(', ')}${perMatch === undefined ? '' : `, ${perMatch} a match`}.`;
  },
  nothing: (filter: string, isInRound: boolean) =>
    filter === ''
      ? 'This cup has no such round.'
      : `No tie of this ${isInRound ? 'round' : 'cup'} has “${isolate(shorten(filter))}” in its names.`,
  showAll: 'Show all ties',
  byScore: 'by the score',
  noDate: 'not recorded',
  noGoals: 'no goals',
  noMatch: 'no match, no goals',
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
    title: 'Take the cup with you',
    note: 'Always the whole cup, whatever is shown above. Where something is not recorded, that is said and nothing made up.',
    copy: 'Copy as',
    download: 'Download',
    csv: 'CSV',
    footballTxt: 'Football.TXT',
    json: 'JSON',
    record: 'The record',
    copied: (format: string, lines: number) =>
      `${format} copied: ${plural(lines, 'line', 'lines')}.`,
    forbidden: (format: string) =>
      `The browser did not let this page copy. Here is the ${format} to select and copy:`,
  },
} as const;
