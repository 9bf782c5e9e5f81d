import { enEvidence } from './enEvidence.ts';
import { enRecord } from './enRecord.ts';
import type { WordsWith } from './useWordsOf.ts';

/** The words of the page of the record, in each language. */
export const recordWords = {
  en: { record: enRecord, evidence: enEvidence },
};
export type RecordWords = WordsWith<typeof recordWords>;
