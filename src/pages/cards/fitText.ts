import type { Font } from './readFont.ts';

/** The room for a text, the largest and least size it may have, and its cut. */
export type Room = {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly font: Font;
};

/** A text cut into lines, and the size at which they fit. */
export type Fitted = { readonly lines: readonly string[]; readonly size: number };

/** From one line to the next, in parts of the size. */
export const LEADING = 1.16;

/** A text smaller than this breaks within its words before it shrinks further. */
const LEAST_WHOLE = 30;
const STEP = 0.94;
const LEAST = 6;

/**
 * The largest size at which a text fits into a room without a letter left out. Lines break between words; within
 * a word only where the text would become too small otherwise.
 */
export function fitText(text: string, room: Room): Fitted {
  const words = text.split(' ');
  const whole = Math.min(LEAST_WHOLE, room.largest);
  for (let size = room.largest; size >= LEAST; size *= STEP) {
    const fits = (line: string): boolean => room.font.widthOf(line, size) <= room.width;
    const mayCut = size < whole * STEP;
    if (!mayCut && !words.every(fits)) continue;
    const lines = breakLines(mayCut ? words.flatMap((word) => cutWord(word, fits)) : words, fits);
    if (lines.length * LEADING * size <= room.height) return { lines, size };
  }
  throw new Error(`there is no room for “${text}”`);
}

/** A word in pieces that fit; pieces that belong together begin with no space. */
function cutWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function breakLines(words: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
