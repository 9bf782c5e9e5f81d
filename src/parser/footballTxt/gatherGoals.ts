import type { Line } from '../line.ts';
import { cutComment } from './cutComment.ts';

/** The lines of a list of goals without the brackets around it, and how many lines of the text it takes. */
export type Gathered = {
  readonly lines: readonly Line[];
  readonly taken: number;
  readonly isClosed: boolean;
};

const heading = /^\s*goals\s*:/iu;
const bracketed = /^\s*(?:\((?!\d{1,3}\)\s)|\[(?=[^\]]*\d['′’]))/u;
const timed = /^\s+\p{L}[^|:@]*\d['′’]/u;

/** Whether goals begin on a line: `(A 9'; B)`, `[A 9']`, `Goals: A 9'`, or, indented, `A 9'`. */
export const beginsGoals = ({ text }: Line): boolean =>
  heading.test(text) || bracketed.test(text) || timed.test(text);

const blank = (line: Line, at: number, length = 1): Line => ({
  ...line,
  text: line.text.slice(0, at) + ' '.repeat(length) + line.text.slice(at + length),
});

/** Where the bracket closes that `depth` counts, and how deep the line ends. */
const findClose = (
  text: string,
  depth: number,
): { readonly close?: number; readonly depth: number } => {
  let deep = depth;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if ('(['.includes(sign)) deep += 1;
    if (')]'.includes(sign)) deep -= 1;
    if (')]'.includes(sign) && deep === 0) return { close: at, depth: 0 };
  }
  return { depth: deep };
};

/** No list is longer; a bracket that never closes would have us read to the end for each line. */
const MOST_LINES = 30;

const gatherBracketed = (lines: readonly Line[], from: number): Gathered => {
  const gathered: Line[] = [];
  let depth = 0;
  for (let at = from; at < from + MOST_LINES; at += 1) {
    const whole = lines[at];
    if (!whole) break;
    const line = cutComment(whole);
    const found = findClose(line.text, depth);
    const opened = at === from ? blank(line, line.text.search(/[([]/u)) : line;
    depth = found.depth;
    if (found.close === undefined) gathered.push(opened);
    else {
      const isEnd = opened.text.slice(found.close + 1).trim() === '';
      return {
        lines: [...gathered, blank(opened, found.close)],
        taken: at - from + 1,
        isClosed: isEnd,
      };
    }
  }
  return { lines: gathered.slice(0, 1), taken: 1, isClosed: false };
};

/** Without brackets a list goes on where its line ends with a comma or a semicolon. */
const gatherBare = (lines: readonly Line[], from: number): Gathered => {
  const gathered: Line[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const whole = lines[at];
    if (!whole) break;
    const line = cutComment(whole);
    const title = at === from ? heading.exec(line.text)?.[0] : undefined;
    gathered.push(title === undefined ? line : blank(line, 0, title.length));
    if (!/[,;]\s*$/u.test(line.text)) break;
  }
  return { lines: gathered, taken: gathered.length, isClosed: true };
};

/** Gathers the goals that begin on a line. */
export const gatherGoals = (lines: readonly Line[], from: number): Gathered =>
  bracketed.test(lines[from]?.text ?? '') ? gatherBracketed(lines, from) : gatherBare(lines, from);
