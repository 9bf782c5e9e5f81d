import { splitIsolated } from '../../view/words/isolate.ts';
import { plain } from './fonts.ts';

/** A text as a card shows it: on one line, without marks that steer the order of writing, which have no glyph. */
export const cleanText = (text: string): string =>
  splitIsolated(text)
    .join('')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .trim();

const isDrawable = (text: string): boolean => text !== '' && Array.from(text).every(plain.has);

/** A name as a card shows it; its id where the typeface lacks one of its letters, for nobody can read empty boxes. */
export function nameOnCard(name: string, id: string): string {
  const clean = cleanText(name);
  return isDrawable(clean) ? clean : id;
}
