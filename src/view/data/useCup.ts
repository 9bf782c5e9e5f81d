import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Cup } from '../../cup/model/cup.ts';
import { type CupProblem, fetchCup } from './fetchCup.ts';

/** Retries once by itself what may work a moment later. */
const mayPass = (failures: number, problem: CupProblem): boolean =>
  failures < 1 && (problem.kind === 'offline' || problem.kind === 'refused');

/** The query for a cup. A published cup does not change while a page is open, so it is fetched once. */
export const cupQuery = (id: string) =>
  queryOptions<Cup, CupProblem>({
    queryKey: ['cup', id],
    queryFn: ({ signal }) => fetchCup(id, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: mayPass,
    networkMode: 'always',
  });

/** The query's result for a cup's id. */
export const useCup = (id: string): UseQueryResult<Cup, CupProblem> => useQuery(cupQuery(id));
