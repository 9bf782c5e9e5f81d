import { fold } from '../../cup/names/slug.ts';
import { scoreOf } from '../../cup/questions/tally.ts';
import { DECISIONS } from '../../cup/model/tie.ts';
import type { Placed } from '../../cup/questions/ties.ts';
import { dayOf, entriesIn, howDecided } from '../../cup/questions/facts.ts';

/** The columns of the table, left to right. */
export const columns = ['round', 'date', 'home', 'score', 'away', 'decided', 'scorers'] as const;
export type Column = (typeof columns)[number];

/** The order of the rows. */
export type Sort = { readonly column: Column; readonly isDescending: boolean };

/** Reads an order from the address, `-date` for the last day first; by round if it is missing or unknown. */
export function readSort(text: string | undefined): Sort {
  const column = columns.find((each) => text === each || text === `-${each}`);
  return { column: column ?? columns[0], isDescending: column !== undefined && text !== column };
}

/** Writes an order for the address; undefined for the default order. */
export function writeSort({ column, isDescending }: Sort): string | undefined {
  if (isDescending) return `-${column}`;
  return column === columns[0] ? undefined : column;
}

/**
 * Sorts ties, given round by round: by day, folded name, total of goals, kind of decision, or first named scorer.
 * Missing values come last in both directions; equal ties are ordered by round, then by day.
 */
export function sortTies(ties: readonly Placed[], { column, isDescending }: Sort): Placed[] {
  const byDay = sortBy(ties, 'date', 1);
  const byRound = sortBy(byDay, 'round', 1, ties);
  return sortBy(byRound, column, isDescending ? -1 : 1, ties);
}

/** Sorts ties by one column; stable. `all` gives the order of the rounds. */
function sortBy(
  ties: readonly Placed[],
  column: Column,
  sign: 1 | -1,
  all: readonly Placed[] = ties,
): Placed[] {
  const rounds = [...new Set(all.map(({ round }) => round.id))];
  const keys = new Map(ties.map((placed) => [placed, keyOf(placed, column, rounds)]));
  return ties.toSorted((a, b) => {
    const [first, second] = [keys.get(a), keys.get(b)];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined);
    }
    return first === second ? 0 : first < second ? -sign : sign;
  });
}

function keyOf(
  { tie, round }: Placed,
  column: Column,
  rounds: readonly string[],
): number | string | undefined {
  switch (column) {
    case 'round':
      return rounds.indexOf(round.id);
    case 'date':
      return dayOf(tie);
    case 'home':
    case 'away':
      return fold(tie[column].name);
    case 'score': {
      const score = scoreOf(tie);
      return score && score.home + score.away;
    }
    case 'decided': {
      const how = howDecided(tie);
      return how && DECISIONS.indexOf(how);
    }
    case 'scorers': {
      const [first] = entriesIn(tie);
      return first && fold(first.name);
    }
  }
}
