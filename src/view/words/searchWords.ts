import { enPeople } from './enPeople.ts';
import { lateWords, type WordsWith } from './lateWords.ts';

/** The words of what a search finds, in each language. */
export const searchWords = lateWords({
  en: { people: enPeople },
});
export type SearchWords = WordsWith<typeof searchWords>;
