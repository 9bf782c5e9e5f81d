import type { Slip } from '../cup/model/cup.ts';
import type { Issue } from '../issue.ts';
import type { Annotations } from './annotations.ts';

/** Everything read otherwise than printed: the parser's slips, and an editor's corrections wherever they apply. */
export const writeSlips = (
  lines: readonly string[],
  slips: readonly Issue[],
  corrections: Annotations['corrections'],
): Slip[] =>
  [
    ...slips.map(readSlip),
    ...corrections.flatMap((correction) =>
      lines.flatMap((text, index) => correct(text, index + 1, correction)),
    ),
  ].toSorted((a, b) => a.line - b.line || a.column - b.column);

function readSlip({ place, found, expected }: Issue): Slip {
  const [line = 1, column = 1] = place.split(':').slice(1).map(Number);
  const because = { kind: 'spelling' as const, lines: [line] };
  return { line, column, printed: unquote(found), read: unquote(expected), because };
}

const unquote = (text: string): string => (text.startsWith('"') ? String(JSON.parse(text)) : text);

function correct(
  text: string,
  line: number,
  correction: Annotations['corrections'][number],
): Slip[] {
  const { printed, read, source } = correction;
  const column = text.indexOf(printed) + 1;
  if (column === 0) return [];
  const kind = source === undefined ? ('editor' as const) : ('source' as const);
  return [
    { line, column, printed, read, because: { kind, lines: [line], ...(source && { source }) } },
  ];
}
