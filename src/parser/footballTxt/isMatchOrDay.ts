import type { Line } from '../line.ts';
import { looksLikeDay } from '../looksLikeDay.ts';
import { parsePrefix } from './parsePrefix.ts';
import { splitMatch } from './splitMatch.ts';

/** Whether a line, cut at its comment, is a day or may be a match. */
export const isMatchOrDay = (line: Line): boolean => {
  if (line.text.includes('|')) return false;
  const { day, end } = parsePrefix(line);
  return (
    day !== undefined ||
    looksLikeDay(line) ||
    splitMatch(line, end) !== undefined ||
    /\sbye\s*$/iu.test(line.text)
  );
};
