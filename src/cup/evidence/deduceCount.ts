import type { Cup } from '../model/cup.ts';
import { sideNames, type Match, type ScorerEntry, type SideName, type Tie } from '../model/tie.ts';
import { deduceCounts } from './deduceCounts.ts';
import type { Statement } from './statement.ts';
import { playedIn } from '../questions/facts.ts';

/** How often one named scorer scored in a tie, as far as it follows from the record: the statements about that scorer. */
export const deduceCount = (cup: Cup, tie: Tie, entry: ScorerEntry): Statement[] =>
  playedIn(tie).flatMap((match) => {
    const side = sideNames.find((each) => match.scorers[each].includes(entry));
    if (!side) return [];
    return deduceCounts(cup, { ...tie, matches: [onlyScorersOf(side, match)] }).filter(
      (statement) => isAbout(entry.name, statement),
    );
  });

/** Two sides may each name a Klimov. */
const onlyScorersOf = (side: SideName, match: Match): Match => ({
  ...match,
  scorers: { home: [], away: [], [side]: match.scorers[side] },
});

/** A leader's total settles the goals of all beside him, too. */
function isAbout(name: string, statement: Statement): boolean {
  if (statement.kind === 'allByOne') return statement.name === name;
  const names: readonly unknown[] = 'names' in statement ? statement.names : [name];
  return names.includes(name);
}
