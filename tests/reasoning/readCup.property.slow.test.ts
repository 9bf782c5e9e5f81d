import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cup } from '../../src/cup/model/cup.ts';
import { scoreOf } from '../../src/cup/questions/tally.ts';
import type { Side, Tie } from '../../src/cup/model/tie.ts';
import { tiesOf } from '../../src/cup/questions/ties.ts';
import { isFault, writeIssue } from '../../src/issue.ts';
import { readCup } from '../../src/reasoning/readCup.ts';
import { anyShape } from '../cups/anyShape.ts';
import { generateCup } from '../cups/generateCup.ts';
import { plainName, renameClubs } from './renameClubs.ts';
import { source } from './source.ts';
import { dateOf } from '../../src/cup/questions/facts.ts';

const notes = { record: { title: 'A test' } };

/** Issues or a cup, and no cup where one of them is a fault. */
const isReadOrRefused = (text: string, annotations: unknown): boolean => {
  const { cup, issues } = readCup('cup', text, annotations);
  return (cup === undefined) === issues.some(isFault);
};

const readBack = (text: string): Cup => {
  const { cup, issues } = readCup('cup', text, notes);
  if (!cup) throw new Error(issues.map(writeIssue).join('\n'));
  return cup;
};

/** Every tie by its line: who plays, what fed it, the score and who won, in names that any reading shares. */
const treeOf = (cup: Cup, nameOf = (name: string) => name) => {
  const lines = new Map(
    cup.rounds.flatMap(({ ties }) => ties.map((tie) => [tie.id, lineOf(tie)] as const)),
  );
  const side = ({ name, feeder, loserOf }: Side) => [
    nameOf(name),
    ...[feeder, loserOf].map((from) => (from === undefined ? undefined : lines.get(from))),
  ];
  return tiesOf(cup)
    .map((tie) => ({
      line: lineOf(tie),
      home: side(tie.home),
      away: side(tie.away),
      score: scoreOf(tie),
      winner: tie.winner,
      matches: tie.matches.map(({ host, part, score }) => ({ host, part, score })),
    }))
    .toSorted((a, b) => a.line - b.line);
};

/** Losers meet again under the names that they lost under, and of two who went on only a name tells which is which. */
const thatRenames = (most: number) =>
  anyShape(most).map((shape) => ({ ...shape, thirdPlace: false, bothGoOn: 0 }));

/** A tie's own line: the one behind its date. */
const lineOf = (tie: Tie): number => tie.lines.find((line) => line !== dateOf(tie)?.line) ?? 0;

describe('a record', () => {
  it('of any generated cup gives it back: the same tree, teams and scores', () => {
    fc.assert(
      fc.property(anyShape(32), (shape) => {
        const cup = generateCup(shape);
        const read = readBack(cup.record.lines.join('\n'));
        expect(treeOf(read)).toEqual(treeOf(cup));
        expect(read.teams.map(({ name }) => name).toSorted()).toEqual(
          cup.teams.map(({ name }) => name).toSorted(),
        );
        expect(read.rounds.map(({ ties }) => ties.length)).toEqual(
          cup.rounds.map(({ ties }) => ties.length),
        );
      }),
    );
  });

  it('gives it back where winners change their names and keep a rare word', () => {
    fc.assert(
      fc.property(thatRenames(24), fc.array(fc.boolean(), { minLength: 1 }), (shape, flips) => {
        const { text, plain } = renameClubs(generateCup(shape), flips);
        expect(treeOf(readBack(text), plainName)).toEqual(treeOf(readBack(plain)));
      }),
    );
  });
});

describe('readCup of a broken record', () => {
  it('never throws on any text, and gives a cup only without a fault', () => {
    const word = fc.constantFrom(
      '= T =',
      '\n',
      '==R==\n',
      '==Final==\n',
      'A 1-0 B\n',
      'B 1-1 C\n',
      'A (w/o) C\n',
      '8 May 1992\n',
      '  A: D, E\n',
      "  B: D 9' 36'\n",
      'Infobox\n',
      '- Winners: A\n',
      '- Goals: 1\n',
      '31 June 1992\n',
      'A 100-0 B\n',
      'A - B\n',
      '- Scoring Leader: D (A), 1\n',
      '\u202e',
      '\u0000',
      'A 1-0 A\n',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        expect(isReadOrRefused(any, notes)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on a changed record', () => {
    const lines = source.text.split('\n');
    const change = fc.record({
      at: fc.nat(lines.length - 1),
      kind: fc.constantFrom('drop', 'double', 'swap', 'score', 'letter'),
      text: fc.string({ maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = changes.reduce((all, { at, kind, text }) => {
          const [line = '', next = ''] = all.slice(at, at + 2);
          if (kind === 'drop') return all.toSpliced(at, 1);
          if (kind === 'double') return all.toSpliced(at, 0, line);
          if (kind === 'swap') return all.toSpliced(at, 2, next, line);
          if (kind === 'score')
            return all.with(at % all.length, line.replace(/\d-\d/, `${text.length}-1`));
          return all.with(at % all.length, line.replace(/[a-z]{3}/, text));
        }, lines);
        expect(isReadOrRefused(changed.join('\n'), source.annotations)).toBe(true);
      }),
    );
  });
});

describe('readCup with broken annotations', () => {
  it('never throws on any annotations', () => {
    fc.assert(
      fc.property(fc.anything(), (annotations) => {
        expect(isReadOrRefused(source.text, annotations)).toBe(true);
      }),
    );
  });

  it('never throws on changed annotations', () => {
    const text = JSON.stringify(source.annotations);
    const tokens = [...text.matchAll(/"[^"]*"|\d+/g)].map(({ 0: token, index }) => ({
      token,
      index,
    }));
    const any = fc.oneof(
      fc.constantFrom(...tokens.map(({ token }) => token)),
      fc.json({ maxDepth: 1 }),
    );
    fc.assert(
      fc.property(fc.nat(tokens.length - 1), any, (at, other) => {
        const { token, index } = tokens[at] ?? { token: '', index: 0 };
        const changed = text.slice(0, index) + other + text.slice(index + token.length);
        const value = parseOr(changed);
        expect(isReadOrRefused(source.text, value)).toBe(true);
      }),
    );
  });
});

const parseOr = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
