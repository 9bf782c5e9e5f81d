import { fold } from './slug.ts';

/**
 * A text as names are compared: folded to Latin letters, without apostrophes, and with one `i` for every run of `i`,
 * `y` and `j`, which Latin spellings of Cyrillic mix ("Naydovskiy", "Naidovsky" and "Найдовский" are one). What begins
 * or stands in a text does so in its sound.
 */
export const sound = (text: string): string =>
  fold(text)
    .replace(/['’ʼ`]/g, '')
    .replace(/[iyj]+/g, 'i')
    .replace(/q/g, 'k');

/**
 * The words of a text by their sound. Spaces, hyphens and all other punctuation part words; where there is nothing
 * else it stands for itself. Only blanks have no words.
 */
export function soundsOf(text: string): string[] {
  const heard = sound(text);
  const words = heard.split(/[\s\p{Punctuation}\p{Other}]+/u).filter(Boolean);
  return words.length > 0 ? words : heard.split(/\s+/).filter(Boolean);
}
