import { outcomeOf } from '../../cup/questions/outcomeOf.ts';
import { isPlayed } from '../../cup/questions/facts.ts';
import type { Placed } from '../../cup/questions/ties.ts';
import type { Words } from '../words/en/en.ts';
import { upperFirst } from '../words/grammar.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';

/** Who went through and how, or that nobody has yet, in one sentence. */
export function Outcome({ placed }: { readonly placed: Placed }) {
  const words = useWords();
  return <Sentence text={tellOutcome(words, placed)} />;
}

function tellOutcome(words: Words, placed: Placed): string {
  const outcome = outcomeOf(placed);
  const { tie, nextRound } = placed;
  if (tie.winner === 'both') return words.panel.bothOn(nextRound?.name);
  if (!outcome) return isPlayed(tie) ? words.panel.undecided : upperFirst(words.replay.toBePlayed);
  const { shootout } = outcome;
  return words.panel.outcome({ ...outcome, shootout: shootout && words.score(shootout) });
}
