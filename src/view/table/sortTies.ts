import { fold } from '../../cup/slug.ts';
import { scoreOf } from '../../cup/tally.ts';
import type { Decision } from '../../cup/tie.ts';
import type { Placed } from '../../cup/ties.ts';

/** The columns of the table, left to right. */
export const columns = ['round', 'date', 'home', 'score', 'away', 'decided', 'scorers'] as const;
export type Column = (typeof columns)[number];

/** The order of the rows. Round by round, each in bracket order, is where every other order starts from. */
export type Sort = { readonly column: Column; readonly isDescending: boolean };

/** The order that a value of the address names, `-date` for the last day first; unknown ones name the first. */
export function readSort(text: string | undefined): Sort {
  const column = columns.find((each) => text === each || text === `-${each}`);
  return { column: column ?? columns[0], isDescending: column !== undefined && text !== column };
}

/** The value of the address that names an order; none for the order without one. */
export function writeSort({ column, isDescending }: Sort): string | undefined {
  if (isDescending) return `-${column}`;
  return column === columns[0] ? undefined : column;
}

/**
 * Ties, given round by round, in another order: by day, folded names, goals in all, way of the decision, first named
 * scorer. What is not recorded comes last in both directions; equals keep their order.
 */
export function sortTies(ties: readonly Placed[], { column, isDescending }: Sort): Placed[] {
  const rounds = [...new Set(ties.map(({ round }) => round.id))];
  const keys = new Map(ties.map((placed) => [placed, keyOf(placed, column, rounds)]));
  const sign = isDescending ? -1 : 1;
  return ties.toSorted((a, b) => {
    const [first, second] = [keys.get(a), keys.get(b)];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined);
    }
    return first === second ? 0 : first < second ? -sign : sign;
  });
}

const DECISIONS: readonly Decision['kind'][] = [
  'score',
  'extra-time',
  'penalties',
  'walkover',
  'not-recorded',
];

function keyOf(
  { tie, round }: Placed,
  column: Column,
  rounds: readonly string[],
): number | string | undefined {
  switch (column) {
    case 'round':
      return rounds.indexOf(round.id);
    case 'date':
      return tie.date?.day;
    case 'home':
    case 'away':
      return fold(tie[column].name);
    case 'score': {
      const score = scoreOf(tie);
      return score && score.home + score.away;
    }
    case 'decided':
      return DECISIONS.indexOf(tie.decidedBy.kind);
    case 'scorers': {
      const [first] = tie.matches.flatMap(({ scorers }) => [...scorers.home, ...scorers.away]);
      return first && fold(first.name);
    }
  }
}
