import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/parser/line.ts';
import { parse } from '../../src/parser/parse.ts';

describe('splitLines', () => {
  it.each(['\n', '\r\n', '\r'])('ends a line at %j', (end) => {
    expect(splitLines(`a${end}${end}b${end}`)).toStrictEqual(['a', '', 'b']);
  });

  it('passes over a byte order mark at the start, and only there', () => {
    expect(splitLines('\uFEFFa\n\uFEFFb')).toStrictEqual(['a', '\uFEFFb']);
  });

  it('finds no line in an empty text, and one in a line end', () => {
    expect(splitLines('')).toStrictEqual([]);
    expect(splitLines('\n')).toStrictEqual(['']);
  });
});

describe('control characters and direction marks', () => {
  // Read in each test: what is read between tests, the count of mutants gives to none.
  const read = () => parse('==Final==\nNo\u200Erth \u202B2-1\u202C So\u0007uth\t\n');

  it('are no part of a name, a score or a column', () => {
    const tie = read().syntax.rounds[0]?.ties[0];
    expect(tie?.home).toStrictEqual({ text: 'North', line: 2, column: 1 });
    expect(tie?.away).toStrictEqual({ text: 'South', line: 2, column: 14 });
    expect(tie?.outcome).toMatchObject({ score: { home: 2, away: 1 } });
  });

  it('stay in the verbatim line', () => {
    expect(read().syntax.lines[1]).toBe('No\u200Erth \u202B2-1\u202C So\u0007uth\t');
  });

  it('are slips, each word with a mark in it', () => {
    const slip = { kind: 'slip' };
    expect(read().issues).toStrictEqual([
      { ...slip, place: 'record:2:1', found: String.raw`"No\u200erth"`, expected: '"North"' },
      { ...slip, place: 'record:2:8', found: String.raw`"\u202b2-1\u202c"`, expected: '"2-1"' },
      { ...slip, place: 'record:2:14', found: String.raw`"So\u0007uth"`, expected: '"South"' },
    ]);
  });

  it('are no slip in a line that is passed over', () => {
    expect(parse('Pro\u200Ese').issues.map(({ kind }) => kind)).toStrictEqual(['note']);
  });
});
