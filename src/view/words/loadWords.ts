import type { Language } from '../../cup/model/language.ts';
import type { Words } from './en/en.ts';

/** The dictionary of each language: a chunk of its own, so that a page loads its own language alone. */
const dictionaries: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./en/en.ts')).en,
  ru: async () => (await import('./ru/ru.ts')).ru,
  kk: async () => (await import('./kk/kk.ts')).kk,
};

/** Loads the dictionary of a language. Rejects where its code does not come. */
export const loadWords = (language: Language): Promise<Words> => dictionaries[language]();
