import { canDraw } from './drawText.ts';

/** Makes a text one line of visible characters. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .trim();

/** A name as pictures show it: its id where no typeface has its letters, because boxes cannot be read. */
export function nameInPicture(name: string, id: string): string {
  const clean = cleanText(name);
  return clean !== '' && canDraw(clean) ? clean : id;
}
