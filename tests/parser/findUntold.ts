import type { Issue } from '../../src/issue.ts';
import { parse } from '../../src/parser/parse.ts';

const placeOf = ({ place }: Issue): readonly [line: number, column: number] => {
  const [line = 0, column = 0] = place.split(':').slice(1).map(Number);
  return [line, column];
};

/**
 * The issues of a text that break a rule of all issues: each stands on one of the text's lines, in their order, and says
 * little, without characters that nobody sees.
 */
export function findMisplaced(text: string): Issue[] {
  const { syntax, issues } = parse(text);
  return issues.filter((issue, index) => {
    const [line, column] = placeOf(issue);
    const before = issues[index - 1];
    const isPlaced = column >= 1 && column <= (syntax.lines[line - 1]?.length ?? -1) + 1;
    const isInOrder = !before || placeOf(before)[0] <= line;
    const isSeen = !/[\p{Cc}\p{Bidi_Control}\p{Cs}]/u.test(`${issue.found}${issue.expected}`);
    return !(isPlaced && isInOrder && isSeen && issue.found.length < 300);
  });
}

/** The lines of a text that are skipped without an issue on them, or on the first of their run. */
export function findUntold(text: string): number[] {
  const { syntax, issues } = parse(text);
  const told = new Set(issues.map((issue) => placeOf(issue)[0]));
  const skipped = new Set(syntax.skipped.map((node) => node.line));
  const written = syntax.lines.flatMap((each, i) => (each.trim() === '' ? [] : [i + 1]));
  // A run's note stands on its first line; each later line has a skipped line right above it.
  return written.filter(
    (number, i) => skipped.has(number) && !told.has(number) && !skipped.has(written[i - 1] ?? 0),
  );
}
