import { wordAt, type Line } from '../line.ts';
import { parseHeading as parseEquals } from '../record/parseHeading.ts';
import type { Word } from '../syntax.ts';

/** A heading of a round or a group; `level` grows inwards. */
export type Heading = { readonly name: Word; readonly level: number };

const marker = /^\s*(?:▪+|■+|»+|::+)\s*(?=[^\s:])/u;

/** Headings without a sign stand below those with one. */
const BARE = 9;

/** Reads `▪ Round 1`, `» Round 1`, `:: Round 1` or `== Round 1 ==`; `▪ Round 1 | Sat Dec 3` only announces a round. */
export const parseHeading = (line: Line): Heading | undefined => {
  const equals = parseEquals(line);
  if (equals) return equals.opening > 1 ? { name: equals.name, level: equals.opening } : undefined;
  const sign = marker.exec(line.text)?.[0];
  if (sign === undefined || line.text.includes('|')) return undefined;
  return { name: wordAt(line, sign.length), level: sign.trim().length };
};

const bare = /^(?=[\p{L}\p{N}])([^|:@()[\]]{0,60}[^|:@()[\]\s.!?])\s*:?\s*$/u;

/** A line that may be a heading without a sign: a few words at the start of the line, and nothing else. */
export const parseBareHeading = (line: Line): Heading | undefined => {
  const words = bare.exec(line.text)?.[1];
  return words !== undefined && /\p{L}/u.test(words)
    ? { name: wordAt(line, 0, words.length), level: BARE }
    : undefined;
};

const part = /^(.*?\S)(?:\s*[,–-]\s*|\s+)\(?(?:(?:1st|2nd|first|second)\s+legs?|replays?)\)?$/iu;

/** The name of the round in a heading such as "Final - First Leg", which names a part of it. */
export const roundOf = (name: Word): Word | undefined => {
  const text = part.exec(name.text)?.[1];
  return text === undefined ? undefined : { ...name, text };
};
