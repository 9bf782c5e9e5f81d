import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parser/parse.ts';
import { bundledRecord } from './bundledRecord.ts';
import { forms } from './forms.ts';

const casesOf = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, import.meta.url)).flatMap(
    (file) => /^(.+)\.txt$/u.exec(file)?.[1] ?? [],
  );

const cases = Object.entries(forms).flatMap(([folder, form]) =>
  casesOf(folder).map((name) => ({ name: `${folder}/${name}`, form })),
);

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

/** A case is a pair: `<case>.txt`, a record, and `<case>.json`, its syntax (without the lines) and its issues. */
describe('parse', () => {
  it.each(cases)('reads the case $name as its pair says', ({ name, form }) => {
    const text = read(`${name}.txt`);
    const { form: sniffed, syntax, issues } = parse(text);
    const { lines, ...tree } = syntax;
    expect(sniffed).toBe(form);
    expect({ syntax: tree, issues }).toStrictEqual(JSON.parse(read(`${name}.json`)));
    expect(lines.map((line) => `${line}\n`).join('')).toBe(text.replaceAll('\r\n', '\n'));
  });

  it.each([
    ['record', 20],
    ['footballTxt', 10],
    ['openfootballJson', 6],
    ['wikitext', 5],
  ])('finds every pair of the form %s', (folder, count) => {
    expect(casesOf(folder).length).toBe(count);
  });

  it('reads the bundled record without a fault, with two slips and a note', () => {
    expect(parse(bundledRecord).issues).toStrictEqual([
      {
        kind: 'note',
        place: 'record:15:1',
        found: '"The 1992 Kazakhstan Cup was the first se…"',
        expected: 'a field or a line of a tie',
      },
      { kind: 'slip', place: 'record:82:4', found: '"Jule"', expected: '"July"' },
      { kind: 'slip', place: 'record:86:4', found: '"Jule"', expected: '"July"' },
    ]);
  });

  it('finds 23 ties, 72 scorers and ten fields in the bundled record', () => {
    const { fields, rounds } = parse(bundledRecord).syntax;
    const ties = rounds.flatMap((round) => round.ties);
    const scorers = ties.flatMap((tie) => tie.scorers).flatMap((line) => line.scorers);
    expect(rounds.map((round) => round.ties.length)).toStrictEqual([8, 8, 4, 2, 1]);
    expect([ties.length, scorers.length, fields.length]).toStrictEqual([23, 72, 10]);
    expect(ties.filter((tie) => tie.outcome.kind === 'walkover').map(({ line }) => line)).toEqual([
      65,
    ]);
    expect(scorers.filter(({ ownGoal }) => ownGoal).map(({ name }) => name)).toStrictEqual([
      { text: 'A.Rykov', line: 36, column: 69 },
    ]);
  });

  it('gives the ties beneath one date the same node', () => {
    const [round] = parse('==Final==\n8 May 1992\nA 1-0 B\nC 1-0 D\n').syntax.rounds;
    const [first, second] = round?.ties ?? [];
    expect(first?.date).toBeDefined();
    expect(first?.date).toBe(second?.date);
  });

  it.each([
    ['Windows-1251', [...Buffer.from('==Final==\nA 1-0 '), 0xc0, 0xea]],
    ['UTF-16', [...Buffer.from('==Final==\nA 1-0 B', 'utf16le')]],
  ])('refuses a record that is saved in %s', (_, bytes) => {
    const { issues } = parse(Buffer.from(bytes).toString('utf8'));
    expect(issues.map(({ kind, expected }) => [kind, expected])).toContainEqual([
      'fault',
      'a text that is saved as UTF-8',
    ]);
  });

  it('leaves invisible characters out of names, as slips', () => {
    const { syntax, issues } = parse('==Final==\nKai\u00ADrat 1-0 B');
    expect(syntax.rounds[0]?.ties[0]?.home.text).toBe('Kairat');
    expect(issues).toEqual([
      {
        kind: 'slip',
        place: 'record:2:1',
        found: String.raw`"Kai\u00adrat"`,
        expected: '"Kairat"',
      },
    ]);
  });
});
