import { slipAt, type Report } from '../finding.ts';
import type { ParseForm } from '../form.ts';
import { placeAt, type Line } from '../line.ts';
import { nest } from '../nest.ts';
import { quoteAll } from '../quote.ts';
import type { RoundNode } from '../syntax.ts';
import { parseHeading, type Heading } from './parseHeading.ts';
import { parsePreamble } from './parsePreamble.ts';
import { knownNames, type IsKnown } from './parseTie.ts';
import { parseTies } from './parseTies.ts';

type Section = { readonly line: Line; readonly heading: Heading; readonly lines: Line[] };

/** The lines above the first heading, and each heading with the lines beneath it. */
const sectionsOf = (lines: readonly Line[]) => {
  const preamble: Line[] = [];
  const sections: Section[] = [];
  for (const line of lines) {
    const heading = parseHeading(line);
    if (heading && heading.opening > 1) sections.push({ line, heading, lines: [] });
    else (sections.at(-1)?.lines ?? preamble).push(line);
  }
  return { preamble, sections };
};

/** Reads a section; one without a tie or a fixture is no round. */
const parseRound = (
  { line, heading, lines }: Section,
  report: Report,
  isKnown: IsKnown,
): RoundNode | undefined => {
  const { name, opening, closing } = heading;
  if (opening !== closing) {
    const sign = '='.repeat(opening);
    report(slipAt(placeAt(line), quoteAll(line.text.trim()), quoteAll(sign + name.text + sign)));
  }
  const read = parseTies(lines, report, isKnown);
  return read.ties.length + (read.fixtures?.length ?? 0) > 0
    ? { type: 'round', line: name.line, name, ...read }
    : undefined;
};

/** Reads the form in which encyclopedias render a cup: an infobox, `==Round==`, days, and ties with their scorers. */
export const parseRecord: ParseForm = (lines, report) => {
  const { preamble, sections } = sectionsOf(lines);
  const isKnown = knownNames(lines);
  return {
    ...parsePreamble(preamble, report),
    rounds: nest(
      sections.map((section) => ({
        name: section.heading.name,
        level: section.heading.opening,
        round: parseRound(section, report, isKnown),
      })),
    ),
  };
};
