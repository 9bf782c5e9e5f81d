import { wordAt, type Line } from './line.ts';
import { parseAttendance } from './parseAttendance.ts';
import type { About } from './syntax.ts';

const attendance = /\(\s*att(?:endance)?[.:]*\s*([\d.,\s]{1,15})\)\s*$/iu;

const cutAttendance = (line: Line): { readonly line: Line; readonly about: About } => {
  const found = attendance.exec(line.text);
  const at = found && found.index + found[0].indexOf(found[1] ?? '');
  if (at === null) return { line, about: {} };
  const printed = parseAttendance(wordAt(line, at, at + (found?.[1] ?? '').length));
  return printed
    ? { line: { ...line, text: line.text.slice(0, found?.index) }, about: { attendance: printed } }
    : { line, about: {} };
};

/**
 * Cuts off what a line says of a match's place: `@ Central Stadium, Alma-Ata (att: 500)`. A bracket behind the place
 * that is square belongs to the match: `@ London [Both Qualified]`.
 */
export const cutPlace = (whole: Line): { readonly line: Line; readonly about: About } => {
  const { line, about } = cutAttendance(whole);
  const at = /\s@\s/u.exec(line.text)?.index;
  if (at === undefined) return { line, about };
  const bracket = line.text.indexOf('[', at);
  const end = bracket < 0 ? line.text.length : bracket;
  const ground = wordAt(line, at + 2, end);
  // Spaces in place of the ground keep the columns of what stands behind it.
  const text = line.text.slice(0, at) + ' '.repeat(end - at) + line.text.slice(end);
  return { line: { ...line, text }, about: { ...about, ...(ground.text !== '' && { ground }) } };
};
