import { because, enEvidence } from './enEvidence.ts';
import { enPeople } from './enPeople.ts';
import type { WordsWith } from './useWordsOf.ts';

/** The words of teams, scorers and their names, in each language. */
export const peopleWords = {
  en: { people: enPeople, evidence: enEvidence, because },
};
export type PeopleWords = WordsWith<typeof peopleWords>;
