import type { Cup } from '../../src/cup/model/cup.ts';
import { tiesOf } from '../../src/cup/questions/ties.ts';
import { isFault, writeIssue } from '../../src/issue.ts';
import { readCup } from '../../src/reasoning/readCup.ts';

/** An annotation file of a test, without the part that every one must have. */
type Notes = Readonly<Record<string, unknown>>;

const read = (text: string, notes: Notes) =>
  readCup('cup', text.trim(), { record: { title: 'A test' }, ...notes });

/** The cup of a record; a fault fails the test. */
export function cupOf(text: string, notes: Notes = {}): Cup {
  const { cup, issues } = read(text, notes);
  if (!cup) throw new Error(issues.map(writeIssue).join('\n'));
  return cup;
}

/** The faults of a record that is no cup, a line each. */
export function faultsOf(text: string, notes: Notes = {}): string[] {
  const { cup, issues } = read(text, notes);
  if (cup) throw new Error('the record was read as a cup');
  return issues.filter(isFault).map(writeIssue);
}

/** Every tie with the teams' names as called, its winner marked: `A* B`. */
export const treeOf = (cup: Cup): string[] => {
  const names = new Map(cup.teams.map(({ id, name }) => [id, name]));
  return tiesOf(cup).map(({ home, away, winner }) =>
    [home, away]
      .map(
        (side) => `${names.get(side.team)}${side === (winner === 'home' ? home : away) ? '*' : ''}`,
      )
      .join(' - '),
  );
};

/** The clubs (or players) of several names, by name: `A = B`. */
export const mergedIn = (all: Cup['teams'] | Cup['players']): string[] =>
  all
    .filter(({ printed }) => printed.length > 1)
    .map(({ printed }) => printed.map(({ name }) => name).join(' = '));
