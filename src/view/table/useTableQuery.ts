import { useEffect, useState } from 'react';
import {
  changeAddress,
  navigate,
  useQueryText,
  useQueryValue,
  withQuery,
} from '../address/navigate.ts';
import { readSort, writeSort, type Sort } from './sortTies.ts';

/** The address follows a filter after a pause in typing of so many milliseconds: browsers refuse too many changes. */
const PAUSE = 300;

/** The state of the table in the address, and its setters. */
export type TableQuery = {
  readonly filter: string;
  /** The id of the only round shown; it need not exist. */
  readonly round: string | undefined;
  readonly sort: Sort;
  readonly setFilter: (filter: string) => void;
  /** Writes the filter into the address at once. */
  readonly keepFilter: () => void;
  readonly setRound: (round: string) => void;
  readonly setSort: (sort: Sort) => void;
};

/** The state of the table, which is the address's. Typing replaces the history entry; everything else pushes one. */
export function useTableQuery(): TableQuery {
  const filter = useFilter();
  const go = (name: string, value: string | undefined): void => {
    filter.keepFilter();
    navigate(withQuery(name, value));
  };
  return {
    ...filter,
    round: useQueryValue('in'),
    sort: readSort(useQueryValue('sort')),
    setRound: (round) => go('in', round || undefined),
    setSort: (sort) => go('sort', writeSort(sort)),
  };
}

/** The filter as it is typed; the address's own again once the address changes. */
function useFilter() {
  const query = useQueryText();
  const kept = useQueryValue('filter') ?? '';
  const [typed, setTyped] = useState({ text: kept, query });
  if (typed.query !== query) setTyped({ text: kept, query });
  const filter = typed.text;
  useEffect(() => {
    if (filter === kept) return undefined;
    const timer = setTimeout(() => writeFilter(filter), PAUSE);
    return () => clearTimeout(timer);
  }, [filter, kept]);
  return {
    filter,
    setFilter: (text: string) => setTyped({ text, query }),
    keepFilter: () => void (filter !== kept && writeFilter(filter)),
  };
}

const writeFilter = (filter: string): boolean =>
  changeAddress(withQuery('filter', filter || undefined), { replace: true });
