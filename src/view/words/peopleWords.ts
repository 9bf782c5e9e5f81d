import { because, enEvidence } from './enEvidence.ts';
import { enPeople } from './enPeople.ts';
import { lateWords, type WordsWith } from './lateWords.ts';

/** The words of teams, scorers and their names, in each language. */
export const peopleWords = lateWords({
  en: { people: enPeople, evidence: enEvidence, because },
});
export type PeopleWords = WordsWith<typeof peopleWords>;
