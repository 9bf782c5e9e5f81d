import type { Decision } from './tie.ts';

/** What the way in which a tie was decided is known from: the rules only, a second source, or the record. */
export function basisOf({ because, shootout }: Decision): 'rules' | 'source' | 'record' {
  if (because.some(({ kind }) => kind === 'rules')) return 'rules';
  return [...because, ...(shootout?.because ?? [])].some(({ kind }) => kind === 'source')
    ? 'source'
    : 'record';
}
