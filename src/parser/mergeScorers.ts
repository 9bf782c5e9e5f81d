import type { Minute, ScorerNode, Word } from './syntax.ts';

/** What one entry of a list of goals says. `goals` is 0 for a bare name, which says nothing of how often it scored. */
export type ScorerEntry = {
  readonly name: Word;
  readonly ownGoal: boolean;
  readonly minutes: readonly Minute[];
  readonly goals: number;
};

type Draft = Omit<ScorerEntry, 'minutes'> & { minutes: Minute[]; goals: number; times: number };

const toScorer = ({ name, minutes, ownGoal, goals, times }: Draft): ScorerNode => {
  const isCounted = goals > 0 && goals !== minutes.length;
  const count = isCounted ? goals : times > 1 && minutes.length === 0 ? times : 0;
  return { name, minutes, ownGoal, ...(count > 0 && { count }) };
};

/** The scorers of a list. One who is named for each of his goals is one all the same. */
export const mergeScorers = (entries: readonly ScorerEntry[]): ScorerNode[] => {
  const drafts = new Map<string, Draft>();
  for (const entry of entries) {
    const key = `${entry.name.text}\n${entry.ownGoal}`;
    const known = drafts.get(key);
    if (!known) drafts.set(key, { ...entry, minutes: [...entry.minutes], times: 1 });
    else {
      known.minutes.push(...entry.minutes);
      known.goals += entry.goals;
      known.times += 1;
    }
  }
  return [...drafts.values()].map(toScorer);
};
