import { enKeys } from './enKeys.ts';
import { lateWords } from './lateWords.ts';

/** The words of the list of keys, in each language. */
export const keysWords = lateWords({
  en: { keyList: enKeys },
});
