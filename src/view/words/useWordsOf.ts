import { useContext, useMemo } from 'react';
import type { Words } from './en.ts';
import { WordsContext } from './useWords.ts';

/** The words of a part that is loaded late, in each language: they come with the part, not with the first page. */
export type LateWords<Own extends object> = Readonly<Record<Words['language'], Own>>;

/** All words that a part shows: those of every page, and its own. */
export type WordsWith<Late> = Late extends LateWords<infer Own> ? Words & Own : never;

/** The words to show in a part that has words of its own. */
export function useWordsOf<Own extends object>(late: LateWords<Own>): Words & Own {
  const words = useContext(WordsContext);
  return useMemo(() => ({ ...words, ...late[words.language] }), [words, late]);
}
