import { queryOptions, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
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
  retry: false,
  networkMode: 'always',
});

/**
 * Gives an index as of the day that the address names with `?day=`, see `indexOnDay`. An index stays as it is where the
 * address names none, and where its cup has no such day. The code must be loaded, see `ShownCup`.
 */
export function useDay(): (whole: CupIndex) => CupIndex {
  const day = useQueryValue('day');
  const { data: code } = useQuery({ ...codeOfDays, enabled: day !== undefined });
  return useCallback(
    (whole) => (day === undefined ? undefined : code?.indexOnDay(whole, day)) ?? whole,
    [day, code],
  );
}
