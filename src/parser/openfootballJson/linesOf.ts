import type { JsonNode } from './readJson.ts';

/** The numbers of the lines from one to another that are not blank. */
const range = (first: number, last: number, written: ReadonlySet<number>): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((line) =>
    written.has(line),
  );

/** The lines of a value that are not blank, but for those of an object's members that nobody knows. */
export const linesOf = (
  node: JsonNode,
  written: ReadonlySet<number>,
  isKnown: (name: string) => boolean = () => true,
): number[] => {
  const members = node.kind === 'object' ? node.members : [];
  const unread = new Set(
    members
      .filter(({ key }) => !isKnown(key.text))
      .flatMap(({ key, value }) => range(key.line, value.end, written)),
  );
  return range(node.line, node.end, written).filter((line) => !unread.has(line));
};
