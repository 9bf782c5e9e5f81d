import { createContext, useContext } from 'react';
import { en, type Words } from './en.ts';

/** The dictionary in force; English where nothing else is chosen. */
export const WordsContext = createContext<Words>(en);

/** The words to show. */
export const useWords = (): Words => useContext(WordsContext);
