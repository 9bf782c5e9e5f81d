import { plural } from './enGrammar.ts';
import { isolate } from './isolate.ts';

/** The words of the search, in English. */
export const enSearch = {
  open: 'Search',
  key: '/',
  title: 'Search this cup',
  hint: 'Type the name of a team, a scorer, a tie or a round, in any spelling and script.',
  keys: 'Enter follows the first result, ↓ and ↑ lead through all of them.',
  found: (count: number) => `${plural(count, 'result', 'results')}.`,
  nothing: (asked: string) =>
    `Nothing in this cup is called “${isolate(asked)}”. The nearest by spelling:`,
  kind: { team: 'Teams', scorer: 'Scorers', round: 'Rounds', tie: 'Ties' },
  more: (count: number) => `and ${count} more: type on to see fewer`,
  city: (name: string, today: string) =>
    name === today ? isolate(name) : `${isolate(name)}, today ${isolate(today)}`,
  ownGoals: 'own goals only',
  as: (name: string) => `found as “${isolate(name)}”`,
  failed: 'The search could not be fetched: no answer came.',
} as const;
