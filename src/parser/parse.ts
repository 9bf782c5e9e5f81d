import type { Issue } from '../issue.ts';
import { collectIssues } from './collectIssues.ts';
import { slipAt, type Finding, type Report } from './finding.ts';
import { splitLines, toLine, type Line } from './line.ts';
import { lineOwners } from './lineOwners.ts';
import { parseHeading, type Heading } from './parseHeading.ts';
import { parsePreamble } from './parsePreamble.ts';
import { parseTies } from './parseTies.ts';
import { quote } from './quote.ts';
import type { RecordSyntax, RoundNode, SkippedNode } from './syntax.ts';

/** A record's tree, and what a person should know of its text. */
export type Parsed = { readonly syntax: RecordSyntax; readonly issues: readonly Issue[] };

type Section = { readonly heading: Heading; readonly lines: Line[] };

/** The lines above the first heading, and each heading with the lines beneath it. */
const sectionsOf = (lines: readonly Line[]) => {
  const preamble: Line[] = [];
  const sections: Section[] = [];
  for (const line of lines) {
    const heading = parseHeading(line);
    if (heading && heading.opening > 1) sections.push({ heading, lines: [] });
    else (sections.at(-1)?.lines ?? preamble).push(line);
  }
  return { preamble, sections };
};

/** Reads a section; one without a tie is no round. */
const parseRound = ({ heading, lines }: Section, report: Report): RoundNode | undefined => {
  const { name, opening, closing } = heading;
  if (opening !== closing) {
    const [open, close] = ['='.repeat(opening), '='.repeat(closing)];
    report(slipAt(name, quote(open + name.text + close), quote(open + name.text + open)));
  }
  const ties = parseTies(lines, report);
  return ties.length > 0 ? { type: 'round', line: name.line, name, ties } : undefined;
};

/**
 * Reads a record's text. Whatever the text, each line that is not blank becomes part of the syntax: what no node
 * claims is `skipped`. The issues stand in the order of their places. Never throws; linear in the text.
 */
export const parse = (text: string): Parsed => {
  const findings: Finding[] = [];
  const report: Report = (finding) => {
    findings.push(finding);
  };
  const lines = splitLines(text);
  const written = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : toLine(line, index + 1),
  );
  const { preamble, sections } = sectionsOf(written);
  const claimed = {
    lines,
    ...parsePreamble(preamble, report),
    rounds: sections
      .map((section) => parseRound(section, report))
      .filter((round) => round !== undefined),
  };
  const owners = lineOwners({ ...claimed, skipped: [] });
  const skipped = written
    .filter((line) => !owners.has(line.number))
    .map((line): SkippedNode => ({ type: 'skipped', line: line.number }));
  return { syntax: { ...claimed, skipped }, issues: collectIssues(written, owners, findings) };
};
