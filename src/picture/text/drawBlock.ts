import { drawText, type Line } from './drawText.ts';
import { CAPITAL } from './faces.ts';
import { fitText, LEADING, type Room } from './fitText.ts';
import { cleanText } from './nameInPicture.ts';

/** A text that shrinks and wraps until it fits into its room, which stands around `middle`. */
export function drawBlock(
  text: string,
  room: Room & Omit<Line, 'y' | 'size'> & { readonly middle: number },
): string {
  // The page's words carry marks for the order of writing, which have no glyphs.
  const clean = cleanText(text);
  if (clean === '') return '';
  const { lines, size } = fitText(clean, room);
  const first = room.middle - ((lines.length - 1) * LEADING * size) / 2 + (CAPITAL * size) / 2;
  return lines
    .map((line, index) => drawText(line, { ...room, size, y: first + index * LEADING * size }))
    .join('');
}
