import { useContext } from 'react';
import type { Words } from './en.ts';
import type { LateWords } from './lateWords.ts';
import { WordsContext } from './useWords.ts';

/** The words to show in a part that has words of its own. */
export const useWordsOf = <Own extends object>(late: LateWords<Own>): Words & Own =>
  late.with(useContext(WordsContext));
