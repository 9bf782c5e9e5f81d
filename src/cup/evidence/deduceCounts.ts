import type { Cup } from '../model/cup.ts';
import { entriesOf } from '../questions/scorers.ts';
import { sideNames, type ScorerEntry, type Tie } from '../model/tie.ts';
import { groundsOf } from './grounds.ts';
import type { Statement } from './statement.ts';
import { playedIn } from '../questions/facts.ts';

/** How the goals of each side of a tie fall to its named scorers: none for a side that names nobody. */
export const deduceCounts = (cup: Cup, tie: Tie): Statement[] =>
  playedIn(tie).flatMap(({ score, scorers }) =>
    sideNames.flatMap((side) => deduceSide(cup, tie, score[side], scorers[side])),
  );

const isBecause = (kind: string) => (entry: ScorerEntry) =>
  entry.because.some((reason) => reason.kind === kind);

const isSettled = ({ count }: ScorerEntry): boolean => count.least === count.most;

const groundsOfAll = (entries: readonly ScorerEntry[]) =>
  groundsOf(entries.flatMap(({ because }) => because));

const namesOf = (entries: readonly ScorerEntry[]): string[] => entries.map(({ name }) => name);

function deduceSide(
  cup: Cup,
  tie: Tie,
  goals: number,
  entries: readonly ScorerEntry[],
): Statement[] {
  if (entries.length === 0) return [];
  if (entries.some(isBecause('infobox'))) return [deduceFromInfobox(cup, tie, entries)];
  const timed = entries.filter(isBecause('minutes'));
  const others = entries.filter((entry) => !timed.includes(entry));
  const left = goals - timed.reduce((sum, { count }) => sum + count.least, 0);
  return [
    ...(timed.length
      ? [{ kind: 'minutes' as const, names: namesOf(timed), ...groundsOfAll(timed) }]
      : []),
    ...(others.length ? [deduceFromScore(others, left)] : []),
  ];
}

function deduceFromScore(entries: readonly ScorerEntry[], goals: number): Statement {
  const names = namesOf(entries);
  const grounds = groundsOfAll(entries);
  const [name = ''] = names;
  if (names.length === goals) return { kind: 'oneEach', names, ...grounds };
  return names.length === 1
    ? { kind: 'allByOne', name, goals, ...grounds }
    : { kind: 'shared', names, goals, ...grounds };
}

/** Where one leader's total settles the whole side, the sum that does it; else what the totals leave. */
function deduceFromInfobox(cup: Cup, tie: Tie, entries: readonly ScorerEntry[]): Statement {
  const grounds = groundsOfAll(entries);
  const counts = entries.map(({ name, count }) => ({ name, count }));
  const leaders = cup.stated.leaders.flatMap(({ player, count: total }) => {
    const entry = entries.find((each) => each.player === player && each.ownGoal === undefined);
    return entry ? [{ entry, name: entry.name, total }] : [];
  });
  const [leader, ...more] = leaders;
  if (leader && more.length === 0 && entries.every(isSettled)) {
    const { entry, name, total } = leader;
    const elsewhere = goalsElsewhere(cup, tie, entry.player);
    if (elsewhere !== undefined && elsewhere + entry.count.least === total) {
      const others = counts.filter((each) => each.name !== name);
      return { kind: 'total', name, total, elsewhere, others, ...grounds };
    }
  }
  const told = leaders.length
    ? leaders.map(({ name, total }) => ({ name, total }))
    : cup.stated.leaders.map(({ name, count }) => ({ name, total: count }));
  return { kind: 'totals', leaders: told, counts, ...grounds };
}

/** A player's goals in all other ties; undefined where one of them is not settled. */
function goalsElsewhere(cup: Cup, tie: Tie, player: string): number | undefined {
  const entries = entriesOf(cup)
    .filter((each) => each.tie.id !== tie.id && each.entry.player === player)
    .map(({ entry }) => entry)
    .filter(({ ownGoal }) => ownGoal === undefined);
  return entries.every(isSettled)
    ? entries.reduce((sum, { count }) => sum + count.least, 0)
    : undefined;
}
