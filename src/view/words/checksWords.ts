import { enChecks } from './enChecks.ts';
import { lateWords, type WordsWith } from './lateWords.ts';

/** The words of the page of checks, in each language. */
export const checksWords = lateWords({
  en: { checks: enChecks },
});
export type ChecksWords = WordsWith<typeof checksWords>;
