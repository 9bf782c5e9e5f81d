import { enKeys } from './enKeys.ts';

/** The words of the list of keys, in each language. */
export const keysWords = {
  en: { keyList: enKeys },
};
