import { enPeople } from './enPeople.ts';
import type { WordsWith } from './useWordsOf.ts';

/** The words of what a search finds, in each language. */
export const searchWords = {
  en: { people: enPeople },
};
export type SearchWords = WordsWith<typeof searchWords>;
