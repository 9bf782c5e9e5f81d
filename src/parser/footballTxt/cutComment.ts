import type { Line } from '../line.ts';

/** A line up to its comment, which begins with `#` behind white space or at the line's start. */
export const cutComment = (line: Line): Line => {
  const at = /(?<!\S)#/u.exec(line.text)?.index;
  return at === undefined ? line : { ...line, text: line.text.slice(0, at) };
};
