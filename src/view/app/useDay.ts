import { queryOptions, useQuery } from '@tanstack/react-query';
import { useCallback, useLayoutEffect } from 'react';
import type { CupIndex } from '../../cup/questions/indexCup.ts';
import { useQueryValue } from '../address/navigate.ts';
import { loadDayCode } from './Replay.tsx';
import { loadCode } from '../ui/loadCode.ts';

/** The code that shows a cup as of a day; no page needs it at first. */
export const codeOfDays = queryOptions({
  queryKey: ['code', 'days'],
  queryFn: async () => {
    const { indexOnDay, firstDayOf } = await loadCode(loadDayCode, false);
    return { indexOnDay, firstDayOf };
  },
  staleTime: Infinity,
  gcTime: Infinity,
});

/**
 * Gives an index as of the day that the address names with `?day=`, see `indexOnDay`. An index stays as it is where the
 * address names none, where its cup has no such day, and until the code for it is loaded.
 */
export function useDay(): (whole: CupIndex) => CupIndex {
  const day = useQueryValue('day');
  const { data: code, isError } = useQuery({ ...codeOfDays, enabled: day !== undefined });
  // While a page hydrates its query is empty here, though the address has one.
  useLayoutEffect(() => {
    if (code ?? (isError || !hasDay())) delete document.documentElement.dataset['day'];
  });
  return useCallback(
    (whole) => (day === undefined ? undefined : code?.indexOnDay(whole, day)) ?? whole,
    [day, code],
  );
}

const hasDay = (): boolean => new URLSearchParams(location.search).has('day');
