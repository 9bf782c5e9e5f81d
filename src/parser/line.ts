import { slipAt, type Finding, type Place } from './finding.ts';
import { quoteAll } from './quote.ts';
import type { Word } from './syntax.ts';

/**
 * Invisible characters, which no name holds: control characters, direction marks, soft hyphens and the like. Tabs are
 * white space; joiners and variation selectors are part of how a name is written.
 */
const mark =
  /(?!\s|\p{Join_Control}|\p{Variation_Selector})[\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
const marks = new RegExp(mark, 'gu');

/**
 * A line as it is read: `text` is the verbatim line without its marks, `columns` the verbatim column of each of
 * its units and of its end; without `columns` the two are the same.
 */
export type Line = {
  readonly number: number;
  readonly verbatim: string;
  readonly text: string;
  readonly columns?: readonly number[];
};

/**
 * A text's lines without their ends (`\n`, `\r\n` or `\r`) and without a byte order mark. The end of the last
 * line begins no other.
 */
export const splitLines = (text: string): readonly string[] => {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
};

const unmarkedColumns = (verbatim: string): readonly number[] => {
  const columns: number[] = [];
  let column = 1;
  for (const character of verbatim) {
    if (!mark.test(character))
      for (let unit = 0; unit < character.length; unit += 1) columns.push(column + unit);
    column += character.length;
  }
  return [...columns, column];
};

/** The line with this number, ready to be read. */
export const toLine = (verbatim: string, number: number): Line =>
  mark.test(verbatim)
    ? {
        number,
        verbatim,
        text: verbatim.replace(marks, ''),
        columns: unmarkedColumns(verbatim),
      }
    : { number, verbatim, text: verbatim };

/** A text trimmed, each run of white space in it one space. */
export const squeeze = (text: string): string => text.trim().replace(/\s+/gu, ' ');

/** Where the first unit that is not white space stands between two indices of a line's text. */
export const placeAt = (line: Line, start = 0, end = line.text.length): Place => {
  const part = line.text.slice(start, end).trimEnd();
  const index = start + part.length - part.trimStart().length;
  return { line: line.number, column: line.columns?.[index] ?? index + 1 };
};

/** The squeezed text between two indices of a line's text, and where it starts. */
export const wordAt = (line: Line, start = 0, end = line.text.length): Word => ({
  text: squeeze(line.text.slice(start, end)),
  ...placeAt(line, start, end),
});

/** A slip for each word of a line that was read without its marks. */
export const markSlips = ({ verbatim, number, columns }: Line): readonly Finding[] => {
  if (columns === undefined) return [];
  const slips: Finding[] = [];
  for (const { 0: word, index } of verbatim.matchAll(/\S+/gu)) {
    const place = { line: number, column: index + 1 };
    if (mark.test(word))
      slips.push(slipAt(place, quoteAll(word), quoteAll(word.replace(marks, ''))));
  }
  return slips;
};
