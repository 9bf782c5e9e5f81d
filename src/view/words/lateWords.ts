import type { Words } from './en.ts';

type ByLanguage<Own extends object> = Readonly<Record<Words['language'], Own>>;

/** The words of a part that is loaded late, in each language; `with` gives those of every page, and its own. */
export type LateWords<Own extends object> = ByLanguage<Own> & {
  readonly with: (words: Words) => Words & Own;
};

/** All words that a part shows: those of every page, and its own. */
export type WordsWith<Late extends LateWords<object>> = ReturnType<Late['with']>;

/** The words of a part, which come with it and not with the first page. Each dictionary is joined with them once. */
export function lateWords<Own extends object>(own: ByLanguage<Own>): LateWords<Own> {
  const joined = new WeakMap<Words, Words & Own>();
  return {
    ...own,
    with: (words) => {
      // Behind its own stand those of every page, not copied one by one.
      const known = joined.get(words) ?? Object.assign(Object.create(words), own[words.language]);
      joined.set(words, known);
      return known;
    },
  };
}
