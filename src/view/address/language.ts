import { LANGUAGES, type Language } from '../../cup/model/language.ts';
import { readSegments } from './segments.ts';

const [FIRST] = LANGUAGES;

const isLanguage = (text: string | undefined): text is Language =>
  LANGUAGES.some((language) => language === text);

/** The language that a path of ours begins with; English, which has no code in addresses, where it begins with none. */
export function readLanguage(path: string): Language {
  const [first] = readSegments(path);
  return isLanguage(first) ? first : FIRST;
}

/** The names in a path behind its language, as `readSegments` reads them. */
export function segmentsOf(path: string): string[] {
  const [first, ...others] = readSegments(path);
  return first === undefined ? [] : isLanguage(first) ? others : [first, ...others];
}

/** An English path, such as `/a/`, in a language: `/ru/a/`. */
export const inLanguage = (path: string, language: Language): string =>
  language === FIRST ? path : `/${language}${path}`;

/** A path of ours without its language, and otherwise as it is. */
export const withoutLanguage = (path: string): string =>
  isLanguage(path.split('/')[1]) ? path.replace(/^\/[^/]*/, '') || '/' : path;
