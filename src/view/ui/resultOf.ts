import type { Tie } from '../../cup/model/tie.ts';
import { isDecided } from '../../cup/questions/facts.ts';
import { scoreOf } from '../../cup/questions/tally.ts';
import type { Words } from '../words/en/en.ts';

/** What stands between the names of a tie: its score, else that it was a walkover, or is still to be played. */
export function resultOf(words: Words, tie: Tie): string {
  const score = scoreOf(tie);
  if (score) return words.score(score);
  return isDecided(tie) ? words.walkover : words.versus;
}
