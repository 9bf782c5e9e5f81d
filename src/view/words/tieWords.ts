import { enEvidence } from './enEvidence.ts';
import { enPanel } from './enPanel.ts';
import { enRecord } from './enRecord.ts';
import { lateWords, type WordsWith } from './lateWords.ts';

/** The words of an open tie, in each language. */
export const tieWords = lateWords({
  en: { panel: enPanel, evidence: enEvidence, record: enRecord },
});
export type TieWords = WordsWith<typeof tieWords>;
