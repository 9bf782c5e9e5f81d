import type { CupIndex } from '../../cup/indexCup.ts';
import type { Goal } from '../../cup/goals.ts';
import type { Words } from '../words/en.ts';

/** Who scored a goal, as printed; and, where it needs one, a second line: whose own goal, or that it is open. */
export function nameGoal(
  { by }: Goal,
  words: Words,
  teams: CupIndex['teams'],
): { readonly name: string; readonly more?: string } {
  const [entry, ...others] = by;
  if (!entry) return { name: words.scorerUnknown };
  if (others.length) return { name: words.or(by.map(({ name }) => name)), more: words.scoredAgain };
  const own = entry.ownGoal && teams.get(entry.ownGoal);
  return own ? { name: entry.name, more: words.ownGoal(own.name) } : { name: entry.name };
}
