import type { Goal } from '../../cup/goals.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { isolate } from '../words/isolate.ts';
import { tieWords } from '../words/tieWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';

/** Who scored a goal, as printed; and, where it needs one, a second line: whose own goal, or that it is open. */
export type GoalName = { readonly name: string; readonly more?: string };

/** More names than these would be longer than the mark they stand at. */
const MOST_NAMES = 3;

/** Tells who scored a goal, names isolated. */
export function useGoalName(): (goal: Goal) => GoalName {
  const words = useWordsOf(tieWords);
  const { teams } = useCupIndex();
  return ({ by, minute }) => {
    const [entry, ...others] = by;
    if (!entry) return { name: words.panel.unknownScorer };
    if (others.length) {
      const names = by.map(({ name }) => isolate(name));
      const name = by.length > MOST_NAMES ? words.panel.oneOfMany(by.length) : words.or(names);
      return { name, more: words.panel.scoredAgain };
    }
    const name = isolate(entry.name);
    const own = entry.ownGoal && teams.get(entry.ownGoal);
    if (own) return { name, more: words.panel.ownGoal(own.name) };
    return minute?.penalty ? { name, more: words.panel.penalty } : { name };
  };
}
