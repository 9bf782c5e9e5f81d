import type { Cup } from '../cup.ts';
import { sideNames, type Match, type ScorerEntry, type SideName, type Tie } from '../tie.ts';
import { deduceCounts } from './deduceCounts.ts';
import type { Statement } from './statement.ts';

/** How often one named scorer scored in a tie, as far as it follows from the record: the statements about that scorer. */
export const deduceCount = (cup: Cup, tie: Tie, entry: ScorerEntry): Statement[] =>
  tie.matches.flatMap((match) => {
    const side = sideNames.find((each) => match.scorers[each].includes(entry));
    if (!side) return [];
    return deduceCounts(cup, { ...tie, matches: [onlyScorersOf(side, match)] }).filter(
      (statement) => !('names' in statement) || isAmong(entry.name, statement.names),
    );
  });

/** Two sides may each name a Klimov. */
const onlyScorersOf = (side: SideName, match: Match): Match => ({
  ...match,
  scorers: { home: [], away: [], [side]: match.scorers[side] },
});

const isAmong = (name: string, names: readonly unknown[]): boolean => names.includes(name);
