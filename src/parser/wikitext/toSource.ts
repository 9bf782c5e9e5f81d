import type { Place } from '../finding.ts';
import { placeAt, type Line } from '../line.ts';

/** A wikitext in one piece, in which templates go over lines, and where each of its units stands. */
export type Source = {
  readonly text: string;
  /** Which of the lines an index of the text stands on, from 0. */
  readonly rowAt: (index: number) => number;
  readonly placeAt: (index: number) => Place;
};

/** Blanks what begins and ends with two marks, line ends excepted; what never ends stays as it is. */
const blank = (text: string, open: RegExp, close: string): string => {
  const pieces: string[] = [];
  let end = 0;
  for (;;) {
    open.lastIndex = end;
    const start = open.exec(text)?.index;
    const stop = start === undefined ? -1 : text.indexOf(close, start);
    if (start === undefined || stop < 0) return pieces.join('') + text.slice(end);
    const until = stop + close.length;
    pieces.push(text.slice(end, start), text.slice(start, until).replace(/[^\n]/gu, ' '));
    end = until;
  }
};

/** Comments and references are no part of what a page says; `<ref name="a" />` refers to another. */
const marks: readonly (readonly [open: RegExp, close: string])[] = [
  [/<!--/gu, '-->'],
  [/<ref[^<>]{0,200}\/>/giu, '>'],
  [/<ref[\s>]/giu, '</ref>'],
];

const withoutComments = (text: string): string =>
  marks.reduce((left, [open, close]) => blank(left, open, close), text);

/** Joins lines; a lone half of a character counts as the unit that it is. */
export const toSource = (lines: readonly Line[]): Source => {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  const rowAt = (index: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    text: withoutComments(lines.map(({ text }) => text).join('\n')),
    rowAt,
    placeAt: (index) => {
      const row = rowAt(index);
      const line = lines[row] ?? { number: 1, verbatim: '', text: '' };
      return placeAt(line, index - (starts[row] ?? 0));
    },
  };
};
