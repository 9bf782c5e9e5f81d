import type { Issue } from '../issue.ts';
import { byPlace, faultAt, noteAt, toIssue, type Finding } from './finding.ts';
import { markSlips, placeAt, type Line } from './line.ts';
import type { LineOwner } from './lineOwners.ts';
import { quote } from './quote.ts';

/** A note on lines passed over, one below the other. */
const noteOn = (line: Line, last: Line): Finding =>
  noteAt(
    placeAt(line),
    quote(line.text.trim()) + (last === line ? '' : `, and on to line ${last.number}`),
    'a field or a line of a tie',
  );

const result = new RegExp(
  String.raw`(?<![\p{L}\p{N}.:/-])(?:\d{1,2}\s?[-‐‑‒–—−]\s?\d{1,2}|\d{1,2}\s?:\s?\d|w/o)(?![\p{L}\p{N}:/-]|\.\d)`,
  'iu',
);

/** True for a line that prints a result outside a sentence. */
const printsResult = ({ text }: Line): boolean =>
  result.test(text) && !/[.!?]["”’)]*\s*$/u.test(text);

const resultAt = (line: Line): Finding =>
  faultAt(placeAt(line), quote(line.text.trim()), 'a result that can be read, such as "A 2-1 B"');

/** The first and the last line of each run of lines that fit. */
const runsOf = (lines: readonly Line[], fits: (line: Line) => boolean): [Line, Line][] => {
  const runs: [Line, Line][] = [];
  lines.forEach((line, index) => {
    const run = runs.at(-1);
    if (!fits(line)) return;
    if (run && run[1] === lines[index - 1]) run[1] = line;
    else runs.push([line, line]);
  });
  return runs;
};

/**
 * The issues of a record in the order of their places: the faults, one for each line with a result that was passed
 * over among them; the slips of the lines that were read; and a note for each run of other lines passed over.
 *
 * @param lines the lines that are not blank
 * @param owners what the lines that were read became
 * @param comments lines of which a result is none
 */
export const collectIssues = (
  lines: readonly Line[],
  owners: ReadonlyMap<number, LineOwner>,
  comments: ReadonlySet<number>,
  findings: readonly Finding[],
): readonly Issue[] => {
  const isRead = (line: number): boolean => owners.has(line);
  const faulty = new Set(findings.filter(({ kind }) => kind === 'fault').map(({ at }) => at.line));
  const isPassedOver = (line: Line): boolean => !isRead(line.number) && !faulty.has(line.number);
  const isLost = (line: Line): boolean =>
    isPassedOver(line) && !comments.has(line.number) && printsResult(line);
  const isNoted = (line: Line): boolean => isPassedOver(line) && !isLost(line);
  return [
    findings.filter(({ kind, at }) => kind === 'fault' || isRead(at.line)),
    lines.filter(({ number }) => isRead(number)).flatMap(markSlips),
    lines.filter(isLost).map(resultAt),
    runsOf(lines, isNoted).map(([line, last]) => noteOn(line, last)),
  ]
    .flat()
    .toSorted(byPlace)
    .map(toIssue);
};
