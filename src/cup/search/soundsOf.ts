import { fold } from '../slug.ts';

/**
 * The words of a text as they are compared: folded to Latin letters, without apostrophes, and with one `i` for every
 * run of `i`, `y` and `j`, which Latin spellings of Cyrillic mix ("Naydovskiy", "Naidovsky" and "Найдовский" are
 * one). Spaces, hyphens and all other punctuation part words.
 */
export const soundsOf = (text: string): string[] =>
  fold(text)
    .replace(/['’ʼ`]/g, '')
    .replace(/[iyj]+/g, 'i')
    .replace(/q/g, 'k')
    .split(/[\s\p{Punctuation}\p{Other}]+/u)
    .filter(Boolean);
