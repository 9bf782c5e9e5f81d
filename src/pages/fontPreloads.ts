import type { Manifest } from 'vite';
import type { Language } from '../cup/model/language.ts';
import { preload } from './preload.ts';

/** The typefaces that the first page needs in each language, as files of `src/view/fonts`. */
const FONTS: Readonly<Record<Language, readonly string[]>> = {
  en: ['latin'],
  ru: ['latin', 'cyrillic'],
  kk: ['kazakh-400', 'kazakh-600'],
};

/**
 * Tags that ask for the typefaces of a language, which would otherwise be found only once the stylesheet is read.
 * Throws where the build's manifest lacks one.
 */
export const fontPreloads = (
  manifest: Manifest,
  language: Language,
  toAddress: (file: string) => string,
): string[] =>
  FONTS[language].map((name) => {
    const font = manifest[`src/view/fonts/${name}.woff2`];
    if (!font) throw new Error(`the build has no ${name}.woff2`);
    return preload(toAddress(font.file), 'font');
  });
