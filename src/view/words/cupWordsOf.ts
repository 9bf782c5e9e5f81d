import type { CupWords } from '../../cup/questions/translateCup.ts';
import type { Words } from './en/en.ts';

/** What a dictionary says of cups themselves. */
export const cupWordsOf = (words: Words): CupWords => ({
  language: words.language,
  round: words.round,
  summary: words.summary,
});
