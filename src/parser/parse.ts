import type { Issue } from '../issue.ts';
import { collectIssues } from './collectIssues.ts';
import { faultAt, type Finding, type Report } from './finding.ts';
import { parseFootballTxt } from './footballTxt/parseFootballTxt.ts';
import type { Form, ParseForm } from './form.ts';
import { splitLines, toLine } from './line.ts';
import { lineOwners } from './lineOwners.ts';
import { parseOpenfootballJson } from './openfootballJson/parseOpenfootballJson.ts';
import { quote } from './quote.ts';
import { parseRecord } from './record/parseRecord.ts';
import { sniffForm } from './sniffForm.ts';
import type { RecordSyntax, SkippedNode } from './syntax.ts';
import { parseWikitext } from './wikitext/parseWikitext.ts';

/** A text's form, its tree, and what a person should know of it. */
export type Parsed = {
  readonly form: Form;
  readonly syntax: RecordSyntax;
  readonly issues: readonly Issue[];
};

const parsers: Readonly<Record<Form, ParseForm>> = {
  record: parseRecord,
  'football-txt': parseFootballTxt,
  'openfootball-json': parseOpenfootballJson,
  wikitext: parseWikitext,
};

/** A replacement character stands for bytes that are not UTF-8; text in UTF-16 is full of zeros. */
const misread = ['\uFFFD', '\u0000'];

/** Reports the first character that shows that the text was saved in another encoding. */
const checkEncoding = (lines: readonly string[], report: Report): void => {
  const at = lines.findIndex((line) => misread.some((sign) => line.includes(sign)));
  const found = quote(lines[at]?.trim() ?? '');
  if (at >= 0) report(faultAt({ line: at + 1, column: 1 }, found, 'a text that is saved as UTF-8'));
};

/**
 * Reads a record's text in the form that `sniffForm` finds. Whatever the text, each line that is not blank becomes part of
 * the syntax: what no node claims is `skipped`. The issues stand in the order of their places. Never throws; linear in
 * the text.
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
  const form = sniffForm(text);
  checkEncoding(lines, report);
  const claimed = { lines, ...parsers[form](written, report) };
  const owners = lineOwners({ ...claimed, skipped: [] });
  const skipped = written
    .filter((line) => !owners.has(line.number))
    .map((line): SkippedNode => ({ type: 'skipped', line: line.number }));
  const comments = new Set(claimed.comments);
  return {
    form,
    syntax: { ...claimed, skipped },
    issues: collectIssues(written, owners, comments, findings),
  };
};
