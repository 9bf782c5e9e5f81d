import { createContext, useContext } from 'react';
import type { Words } from './en/en.ts';

/** The dictionary of the page's language. */
export const WordsContext = createContext<Words | undefined>(undefined);

/** The dictionary of the page's language. Throws outside of a `WordsContext`. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords stands outside a WordsContext');
  return words;
}
