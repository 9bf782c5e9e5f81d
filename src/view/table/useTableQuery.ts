import { navigate, useQueryValue, withQuery } from '../navigate.ts';
import { readSort, writeSort, type Sort } from './sortTies.ts';

/** What the address says of the table, and ways to say otherwise. */
export type TableQuery = {
  readonly filter: string;
  /** The id of the only round shown; it need not exist. */
  readonly round: string | undefined;
  readonly sort: Sort;
  readonly setFilter: (filter: string) => void;
  readonly setRound: (round: string) => void;
  readonly setSort: (sort: Sort) => void;
};

/** The state of the table, which is the address's. Typing changes its last step, all else is a step of its own. */
export const useTableQuery = (): TableQuery => ({
  filter: useQueryValue('filter') ?? '',
  round: useQueryValue('in'),
  sort: readSort(useQueryValue('sort')),
  setFilter: (filter) => navigate(withQuery('filter', filter || undefined), { replace: true }),
  setRound: (round) => navigate(withQuery('in', round || undefined)),
  setSort: (sort) => navigate(withQuery('sort', writeSort(sort))),
});
