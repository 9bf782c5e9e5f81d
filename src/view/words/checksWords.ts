import { enChecks } from './enChecks.ts';
import type { WordsWith } from './useWordsOf.ts';

/** The words of the page of checks, in each language. */
export const checksWords = {
  en: { checks: enChecks },
};
export type ChecksWords = WordsWith<typeof checksWords>;
