import { enEvidence } from './enEvidence.ts';
import { enPanel } from './enPanel.ts';
import { enTable } from './enTable.ts';
import { lateWords, type WordsWith } from './lateWords.ts';

/** The words of the table, in each language. */
export const tableWords = lateWords({
  en: { table: enTable, panel: enPanel, evidence: enEvidence },
});
export type TableWords = WordsWith<typeof tableWords>;
