import { widthOf } from './drawText.ts';
import type { Weight } from './faces.ts';

/** The room for a text, its largest size, and its weight. */
export type Room = {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly weight?: Weight;
};

/** A text broken into lines, and the size at which they fit. */
export type Fitted = { readonly lines: readonly string[]; readonly size: number };

/** The distance between two lines, as a share of the size. */
export const LEADING = 1.16;

/** A text below this share of its largest size breaks inside its words before it shrinks further. */
const LEAST_WHOLE = 0.4;
const STEP = 0.94;
const LEAST = 2;

/**
 * Finds the largest size at which a whole text fits into a room. Lines break between words, and inside a word only
 * where the text would become too small otherwise. Throws where even the least size does not fit.
 */
export function fitText(text: string, room: Room): Fitted {
  const words = text.split(' ');
  for (let size = room.largest; size >= LEAST; size *= STEP) {
    const fits = (line: string): boolean => widthOf(line, size, room.weight) <= room.width;
    const mayCut = size < room.largest * LEAST_WHOLE;
    if (!mayCut && !words.every(fits)) continue;
    const lines = breakLines(mayCut ? words.flatMap((word) => cutWord(word, fits)) : words, fits);
    if (lines.length === 1 || lines.length * LEADING * size <= room.height) return { lines, size };
  }
  throw new Error(`there is no room for “${text}”`);
}

/** Cuts a word into pieces that fit. */
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
