import { plural } from './grammar.ts';
import { isolate } from '../isolate.ts';

/** The words of the search, in English. */
export const search = {
  open: 'Search',
  key: '/',
  title: 'Search this cup',
  hint: 'Type a team, a scorer or a round in any spelling and script, a score such as 7–1, or a day.',
  keys: 'Enter follows the first result, ↓ and ↑ lead through all of them.',
  found: (count: number) => `${plural(count, 'result', 'results')}.`,
  nothing: (asked: string) => `Nothing in this cup is called “${isolate(asked)}”.`,
  nearest: 'The nearest by spelling:',
  kind: {
    team: 'Teams',
    scorer: 'Scorers',
    round: 'Rounds',
    tie: 'Matches',
    final: 'The final',
    biggestWin: 'Biggest win',
    drawn: 'Drawn matches',
    topScorers: 'Top scorers',
  },
  /** What is no name and can be searched for, with its synonyms. */
  terms: {
    penalties: 'penalties pens penalty shoot-out shootout',
    extraTime: 'extra time aet',
    walkover: 'walkover wo',
    level: 'draw drawn level',
    ownGoal: 'own goal og',
    hatTrick: 'hat-trick hattrick',
  },
  enter: 'Enter',
  more: (count: number) => `and ${count} more: type on to see fewer`,
  city: (name: string, today: string) =>
    name === today ? isolate(name) : `${isolate(name)}, today ${isolate(today)}`,
  ownGoals: 'own goals only',
  as: (name: string) => `found as “${isolate(name)}”`,
};
