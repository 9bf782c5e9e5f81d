import type { Cup } from '../cup/model/cup.ts';
import { canDraw } from './text/drawText.ts';
import { cleanText } from './text/nameInPicture.ts';
import type { PictureWords } from './words.ts';

/** The line that says where a picture's facts are from: the record's title and licence. Empty if it cannot be drawn. */
export function sourceLine({ sources, record }: Cup, words: PictureWords): string {
  const source = sources.find(({ id }) => id === record.source);
  const line = source ? cleanText(words.picture.source(source.title, source.licence)) : '';
  return canDraw(line) ? line : '';
}
