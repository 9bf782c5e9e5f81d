import type { Tie } from '../model/tie.ts';
import { decisionReasonsOf, shootoutReasonsOf } from '../questions/facts.ts';

/** What the way in which a tie was decided is known from: the rules only, a second source, or the record. */
export function basisOf(tie: Tie): 'rules' | 'source' | 'record' {
  const because = decisionReasonsOf(tie);
  if (because.some(({ kind }) => kind === 'rules')) return 'rules';
  return [...because, ...shootoutReasonsOf(tie)].some(({ kind }) => kind === 'source')
    ? 'source'
    : 'record';
}
