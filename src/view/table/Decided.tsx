import { basisOf } from '../../cup/basisOf.ts';
import type { Placed } from '../../cup/ties.ts';
import { Sentence } from '../words/Sentence.tsx';
import { tableWords } from '../words/tableWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';

/** How a tie was decided; and, where the score does not show it, who went on. */
export function Decided({ placed: { tie, next } }: { readonly placed: Placed }) {
  const words = useWordsOf(tableWords);
  const { kind, shootout } = tie.decidedBy;
  if (kind === 'score') return words.table.byScore;
  const outcome = words.panel.outcome({
    team: tie[tie.winner].name,
    isFinal: !next,
    kind,
    shootout: shootout && words.score(shootout.score),
    basis: basisOf(tie.decidedBy),
  });
  return <Sentence text={outcome} />;
}
