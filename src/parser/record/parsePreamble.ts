import { faultAt, type Report } from '../finding.ts';
import { placeAt, wordAt, type Line } from '../line.ts';
import { parseDate } from './parseDate.ts';
import { parseHeading } from './parseHeading.ts';
import { quote } from '../quote.ts';
import type { FieldNode, RecordSyntax, Word } from '../syntax.ts';

/** What a record says above its rounds. */
export type Preamble = Pick<RecordSyntax, 'title' | 'infobox' | 'fields'>;

const titleOf = (line: Line): Word | undefined => {
  const heading = parseHeading(line);
  return heading?.opening === 1 && heading.closing === 1 ? heading.name : undefined;
};

const isInfobox = (line: Line): boolean => line.text.trim().toLowerCase() === 'infobox';

/** Reads `- Name: value`; the value may be empty. */
const fieldOf = (line: Line): FieldNode | undefined => {
  const dash = line.text.length - line.text.trimStart().length;
  const colon = line.text.indexOf(':');
  const name = wordAt(line, dash + 1, colon);
  if (line.text[dash] !== '-' || colon < 0 || name.text === '') return undefined;
  return { type: 'field', line: line.number, name, value: wordAt(line, colon + 1) };
};

/** The lines beneath the infobox heading, down to the next blank line. */
const infoboxLines = (lines: readonly Line[], heading: Line): readonly Line[] => {
  const below = lines.slice(lines.indexOf(heading) + 1);
  return below.filter((line, index) => line.number === heading.number + 1 + index);
};

/**
 * Reads the lines above the first round: the title and the infobox. A line that is only a date is a fault, since
 * the ties beneath it would be lost with it.
 */
export const parsePreamble = (lines: readonly Line[], report: Report): Preamble => {
  const [title] = lines.flatMap((line) => titleOf(line) ?? []);
  const infobox = lines.find(isInfobox);
  const fields = infobox ? infoboxLines(lines, infobox).map(fieldOf) : [];
  for (const line of lines)
    if (parseDate(line, report))
      report(faultAt(placeAt(line), quote(line.text.trim()), 'a round above the date'));
  return {
    ...(title && { title }),
    ...(infobox && { infobox: infobox.number }),
    fields: fields.filter((field) => field !== undefined),
  };
};
