import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOwners } from '../../src/parser/lineOwners.ts';
import { parse } from '../../src/parser/parse.ts';
import { readLines } from '../../src/parser/readLines.ts';
import { forms } from './forms.ts';
import { findMisplaced, findUntold } from './findUntold.ts';

const textsOf = (folder: string): string[] => {
  const at = new URL(`${folder}/`, import.meta.url);
  const files = readdirSync(at).filter((file) => file.endsWith('.txt'));
  return files.map((file) => readFileSync(new URL(file, at), 'utf8'));
};

/** Lines of a form's cases in any order, and lines of noise. */
const shuffled = fc.constantFrom(...Object.keys(forms)).chain((folder) => {
  const lines = textsOf(folder).flatMap((text) => text.split('\n'));
  return fc
    .array(fc.oneof(fc.constantFrom(...lines), fc.string({ unit: 'binary' })), { maxLength: 40 })
    .map((chosen) => chosen.join('\n'));
});

/** A case with pieces cut out, doubled, or replaced. */
const changed = fc.constantFrom(...Object.keys(forms).flatMap(textsOf)).chain((text) =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        cut: fc.nat(20),
        put: fc.oneof(
          fc.string({ unit: 'binary', maxLength: 5 }),
          fc.constantFrom(...Array.from('\n\r:=-,;()[]{}|"▪#@7')),
        ),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((edits) =>
      edits.reduce((all, { at, cut, put }) => all.slice(0, at) + put + all.slice(at + cut), text),
    ),
);

const anyText = fc.oneof(shuffled, changed);

describe('parse, for any text of any form', () => {
  it('gives each line that is not blank to something, or passes it over', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { syntax } = parse(text);
        const written = syntax.lines.flatMap((each, i) => (each.trim() === '' ? [] : [i + 1]));
        const { read, passedOver } = readLines(syntax);
        expect([...read, ...passedOver].toSorted((a, b) => a - b)).toStrictEqual(written);
        expect([...lineOwners(syntax).keys()].toSorted((a, b) => a - b)).toStrictEqual(written);
      }),
      { numRuns: 1000 },
    );
  });

  it('places each issue on a line of the text, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findMisplaced(text)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('says something of each line that it passes over', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findUntold(text)).toStrictEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
