import type { SearchTerms } from '../../cup/search/terms.ts';
import type { Words } from '../words/en/en.ts';

/** What a language's readers can search for besides names. */
export const searchTerms = (words: Words): SearchTerms => ({
  ...words.search.terms,
  day: (day) => words.longDay(day),
  round: (index, rounds) => words.shortRound(index, rounds),
});
