import { describe, expect, it } from 'vitest';
import { lineOwners } from '../../src/parser/lineOwners.ts';
import { parse } from '../../src/parser/parse.ts';
import { bundledRecord } from './bundledRecord.ts';

describe('lineOwners', () => {
  it('accounts for all 103 lines of the bundled record', () => {
    const { syntax } = parse(bundledRecord);
    const owners = lineOwners(syntax);
    const unowned = syntax.lines.map((_, index) => index + 1).filter((line) => !owners.has(line));
    expect(syntax.lines.length).toBe(103);
    expect(unowned).toStrictEqual([2, 14, 16, 45, 73, 89, 98]);
    expect(unowned.every((line) => syntax.lines[line - 1] === '')).toBe(true);
  });

  it('counts what the lines of the bundled record became', () => {
    const counts = new Map<string, number>();
    for (const owner of lineOwners(parse(bundledRecord).syntax).values())
      counts.set(owner, (counts.get(owner) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toStrictEqual({
      title: 1,
      infobox: 1,
      field: 10,
      round: 5,
      date: 23,
      tie: 23,
      scorers: 32,
      skipped: 1,
    });
  });

  it('names a date above several ties once', () => {
    const { syntax } = parse('==Final==\n8 May 1992\nA 1-0 B\nC 1-0 D\n');
    expect([...lineOwners(syntax)]).toStrictEqual([
      [1, 'round'],
      [2, 'date'],
      [3, 'tie'],
      [4, 'tie'],
    ]);
  });
});
