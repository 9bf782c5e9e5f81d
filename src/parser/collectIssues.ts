import type { Issue } from '../issue.ts';
import { byPlace, noteAt, toIssue, type Finding } from './finding.ts';
import { markSlips, placeAt, type Line } from './line.ts';
import type { LineOwner } from './lineOwners.ts';
import { quote } from './quote.ts';

const noteOn = (line: Line): Finding =>
  noteAt(placeAt(line), quote(line.text.trim()), 'a field or a line of a tie');

/**
 * The issues of a record in the order of their places: the faults; the slips of the lines that were read, for a
 * line passed over was not read in any way; and a note for each run of lines passed over without a fault.
 *
 * @param lines the lines that are not blank
 * @param owners what the lines that were read became
 */
export const collectIssues = (
  lines: readonly Line[],
  owners: ReadonlyMap<number, LineOwner>,
  findings: readonly Finding[],
): readonly Issue[] => {
  const isRead = (line: number): boolean => owners.has(line);
  const faulty = new Set(findings.filter(({ kind }) => kind === 'fault').map(({ at }) => at.line));
  const isPassedOver = (line: Line | undefined): boolean =>
    line !== undefined && !isRead(line.number) && !faulty.has(line.number);
  return [
    findings.filter(({ kind, at }) => kind === 'fault' || isRead(at.line)),
    lines.filter(({ number }) => isRead(number)).flatMap(markSlips),
    lines.filter((line, i) => isPassedOver(line) && !isPassedOver(lines[i - 1])).map(noteOn),
  ]
    .flat()
    .toSorted(byPlace)
    .map(toIssue);
};
