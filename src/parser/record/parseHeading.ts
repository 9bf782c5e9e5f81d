import { wordAt, type Line } from '../line.ts';
import type { Word } from '../syntax.ts';

/** A name between equals signs: how many stand before it (1 or more) and behind it (0 or more). */
export type Heading = {
  readonly name: Word;
  readonly opening: number;
  readonly closing: number;
};

/** Reads `= Title =` or `==Round==`; a line without a name or without `=` before it is no heading. */
export const parseHeading = (line: Line): Heading | undefined => {
  const { text } = line;
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  let open = start;
  while (text[open] === '=') open += 1;
  if (open === start) return undefined;
  let close = end;
  while (close > open && text[close - 1] === '=') close -= 1;
  const name = wordAt(line, open, close);
  return name.text === '' ? undefined : { name, opening: open - start, closing: end - close };
};
