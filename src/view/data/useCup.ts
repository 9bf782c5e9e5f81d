import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Cup } from '../../cup/cup.ts';
import { type CupProblem, fetchCup } from './fetchCup.ts';

/** Only what may be better in a moment is asked for again by itself. */
const mayPass = (failures: number, problem: CupProblem): boolean =>
  failures < 1 && (problem.kind === 'offline' || problem.kind === 'refused');

/** How a cup is asked for. A published cup does not change while a page is open, so it is fetched once. */
export const cupQuery = (id: string) =>
  queryOptions<Cup, CupProblem>({
    queryKey: ['cup', id],
    queryFn: ({ signal }) => fetchCup(id, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: mayPass,
    networkMode: 'always',
  });

/** The cup of an id, as far as it is there. */
export const useCup = (id: string): UseQueryResult<Cup, CupProblem> => useQuery(cupQuery(id));
