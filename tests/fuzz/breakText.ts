import * as fc from 'fast-check';
import { hostileTexts } from './hostileTexts.ts';
import { pickOf } from './nodes.ts';

/** One change to a text: its name, and the numbers that pick the line, the way and the column. */
export type TextStep = {
  readonly kind: string;
  readonly at: number;
  readonly how: number;
  readonly column: number;
};

/** Pieces that a record is made of, and such as it never has. */
const pieces: readonly string[] = [
  '1-0|100-0|999-999|-1-0|１-０|(3-4 p)|(w/o)|(a.e.t.)|(o.g.)|(pen.)',
  '==Final==|==|======x|= T =|Infobox|- Goals: 9999999|- Winners:|- Year: 0000',
  '8 May 1992|31 June 1992|29 February 1900|0 May 1992|8 May 99999|8 Mai 1992',
  "45+2'|999'|0'|90+99'| , |:|  |\t|–|−|Kairat|Kairat 1-0 Kairat",
]
  .flatMap((some) => some.split('|'))
  .concat(hostileTexts.filter((text) => text.length < 400));

type Change = (lines: string[], at: number, how: number, column: number) => void;

const edit =
  (to: (line: string, how: number, column: number, lines: readonly string[]) => string): Change =>
  (lines, at, how, column) => {
    lines[at] = to(lines[at] ?? '', how, column % ((lines[at]?.length ?? 0) + 1), lines);
  };

const changes: Readonly<Record<string, Change>> = {
  drop: (lines, at, how) => void lines.splice(at, 1 + (how % 5)),
  twice: (lines, at, how) => void lines.splice(at, 0, ...lines.slice(at, at + 1 + (how % 20))),
  move: (lines, at, how) => void lines.splice(how % lines.length, 0, ...lines.splice(at, 1)),
  swap: edit((_, how, __, lines) => pickOf(lines, how) ?? ''),
  cut: edit((line, _, column) => line.slice(0, column)),
  insert: edit(
    (line, how, column) => line.slice(0, column) + pickOf(pieces, how) + line.slice(column),
  ),
  replace: edit((_, how) => pickOf(pieces, how) ?? ''),
  erase: edit((line, how, column) => line.slice(0, column) + line.slice(column + 1 + (how % 8))),
  letter: edit(
    (line, how, column) =>
      line.slice(0, column) + String.fromCharCode(how % 0x3000) + line.slice(column + 1),
  ),
  digits: edit((line, how) => line.replace(/\d+/g, String(how % 120))),
  join: (lines, at) => void lines.splice(at, 2, (lines[at] ?? '') + (lines[at + 1] ?? '')),
  rename: (lines, at, how) => {
    const names = (lines[at] ?? '').match(/[\p{L}.-]{3,}/gu) ?? [];
    const [old, other] = [pickOf(names, how), pickOf(pieces, how)];
    if (old === undefined || other === undefined) return;
    for (const [index, line] of lines.entries()) lines[index] = line.replaceAll(old, () => other);
  },
};

/** A few changes of a text, one after another; shrinks to fewer. */
export const anyTextSteps: fc.Arbitrary<TextStep[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...Object.keys(changes)),
    at: fc.nat(100_000),
    how: fc.nat(100_000),
    column: fc.nat(200),
  }),
  { minLength: 1, maxLength: 6 },
);

/** A text after such changes. */
export function breakText(text: string, steps: readonly TextStep[]): string {
  const lines = text.split('\n');
  for (const { kind, at, how, column } of steps) {
    if (lines.length > 0) changes[kind]?.(lines, at % lines.length, how, column);
  }
  return lines.join('\n');
}
