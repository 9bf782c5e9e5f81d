import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFault } from '../../src/issue.ts';
import { lineOwners } from '../../src/parser/lineOwners.ts';
import { parse } from '../../src/parser/parse.ts';
import type { RecordSyntax } from '../../src/parser/syntax.ts';
import { bundledRecord } from './bundledRecord.ts';
import { smallCup, smallTieOf, style, writeRecord } from './smallCup.ts';
import { findMisplaced, findUntold } from './findUntold.ts';

const examples = `
= Cup =
==Round==
===Late===
==
Infobox
- Teams: 2
Prose.
8 May 1992
31 June 1992
May 9, 1992
1992-05-10
12 Jule 1992
A 2-1 B
A (w/o) B
A 1-1 B (3-4 p)
A 100-1 B
A 2-1
B 0-0 A a.e.t.
  A: C , D
  B: E 9' 36'
  X: C
  A: C (2)
  A\u200E: C
\u200E`.split('\n');

/** Lines as records have them, whole and broken, and lines of noise. */
const line = fc.oneof(
  fc.constantFrom(...examples),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from("AB12-:()=' ,;w/o.\t\u200E\u0000")) }),
);
const record = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));

/** The bundled record with pieces cut out, doubled, or replaced. */
const mutatedRecord = fc
  .array(
    fc.record({
      at: fc.nat(bundledRecord.length),
      cut: fc.nat(30),
      put: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 5 }),
        fc.constantFrom(...Array.from('\n\r:=-,;()\u200E')),
      ),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((edits) =>
    edits.reduce(
      (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
      bundledRecord,
    ),
  );

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), record, mutatedRecord);

const nodeCount = ({ title, infobox, fields, rounds, skipped }: RecordSyntax): number => {
  const ties = rounds.flatMap((round) => round.ties);
  const dates = new Set(ties.flatMap(({ date }) => date ?? []));
  const scorers = ties.flatMap((tie) => tie.scorers);
  const above = new Set(rounds.flatMap((round) => round.above?.line ?? []));
  const single = (title ? 1 : 0) + (infobox === undefined ? 0 : 1);
  const lists = [fields, rounds, ties, scorers, skipped];
  return single + dates.size + above.size + lists.reduce((sum, nodes) => sum + nodes.length, 0);
};

describe('parse, for any text', () => {
  it('gives each line that is not blank to exactly one node', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { form, syntax } = parse(text);
        fc.pre(form === 'record');
        const owners = lineOwners(syntax);
        const written = syntax.lines.flatMap((each, i) => (each.trim() === '' ? [] : [i + 1]));
        expect([...owners.keys()].toSorted((a, b) => a - b)).toStrictEqual(written);
        expect(nodeCount(syntax)).toBe(owners.size);
      }),
      { numRuns: 1000 },
    );
  });

  it('places each issue on a line of the text, in order, and says little', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findMisplaced(text)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('says something of each line that it skips', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findUntold(text)).toStrictEqual([]);
      }),
    );
  });
});

describe('parse, for any small cup', () => {
  it('reads back what a record was written from', () => {
    fc.assert(
      fc.property(smallCup, style, (cup, how) => {
        const { syntax, issues } = parse(writeRecord(cup, how));
        const rounds = syntax.rounds.map(({ name, ties }) => ({
          name: name.text,
          ties: ties.map(smallTieOf),
        }));
        expect(rounds).toEqual(cup);
        expect(issues).toStrictEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('points each word at the place where it is printed', () => {
    fc.assert(
      fc.property(smallCup, style, (cup, how) => {
        const { lines, rounds } = parse(writeRecord(cup, how)).syntax;
        const ties = rounds.flatMap((round) => round.ties);
        const lists = ties.flatMap((tie) => tie.scorers);
        const words = [
          ...rounds.map(({ name }) => name),
          ...ties.flatMap(({ home, away, date }) => [home, away, ...(date ? [date.printed] : [])]),
          ...lists.flatMap(({ team, scorers }) => [team, ...scorers.map(({ name }) => name)]),
        ];
        for (const { text, line: number, column } of words)
          expect(lines[number - 1]?.slice(column - 1, column - 1 + text.length)).toBe(text);
      }),
    );
  });

  it('does not fault what it reads with direction marks in it', () => {
    fc.assert(
      fc.property(
        smallCup,
        style,
        fc.constantFrom('\u200E', '\u202B', '\u2069'),
        (cup, how, mark) => {
          const marked = writeRecord(cup, how).replaceAll(' ', ` ${mark}`);
          const { syntax, issues } = parse(marked);
          expect(syntax.rounds.map(({ ties }) => ties.map(smallTieOf))).toEqual(
            cup.map(({ ties }) => ties),
          );
          expect(issues.filter(isFault)).toStrictEqual([]);
        },
      ),
    );
  });
});
