import { enEvidence } from './enEvidence.ts';
import { enRecord } from './enRecord.ts';
import { lateWords, type WordsWith } from './lateWords.ts';

/** The words of the page of the record, in each language. */
export const recordWords = lateWords({
  en: { record: enRecord, evidence: enEvidence },
});
export type RecordWords = WordsWith<typeof recordWords>;
