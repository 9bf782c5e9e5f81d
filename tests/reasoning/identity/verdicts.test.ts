import { describe, expect, it } from 'vitest';
import { cupOf, faultsOf, mergedIn } from '../read.ts';

const renamed = '==Semi-finals==\nRed Star 1-0 B\nC 1-0 D\n==Final==\nC 0-1 Star City';
const one = { names: ['Red Star', 'Star City'], are: 'one' };

describe("an editor's verdict", () => {
  it('confirms what the record gives, beside its own evidence, and chooses the name', () => {
    const cup = cupOf(renamed, { clubs: [{ ...one, called: 'Star City' }] });
    expect(cup.teams[0]).toMatchObject({ id: 'star-city', name: 'Star City' });
    expect(cup.teams[0]?.because.at(-1)).toEqual({ kind: 'editor', lines: [2, 5] });
  });

  it('names its source', () => {
    const sources = [{ id: 'book', title: 'A book' }];
    const cup = cupOf(renamed, { sources, clubs: [{ ...one, source: 'book' }] });
    expect(cup.teams[0]?.because.at(-1)).toEqual({ kind: 'source', lines: [2, 5], source: 'book' });
    expect(faultsOf(renamed, { clubs: [{ ...one, source: 'book' }] })).toEqual([
      'fault teams.0.because.2.source: found "book", expected the id of a source',
    ]);
  });

  it('is refused where the record says otherwise, with both', () => {
    const clubs = [{ names: ['Red Star', 'Star City'], are: 'different' }];
    expect(faultsOf(renamed, { clubs })).toEqual([
      'fault record:2: found evidence against the annotation that "Red Star" and "Star City" are different (with line 5), expected both to agree',
    ]);
    expect(faultsOf(renamed, { clubs: [{ names: ['B', 'D'], are: 'one' }] })).toEqual([
      'fault record:2: found evidence against the annotation that "B" and "D" are one (with line 3), expected both to agree',
    ]);
  });

  it('overrules shared words', () => {
    const record = '==One==\nRed Star 1-0 B\nRed City 1-0 C\n==Final==\nRed Star Club 1-0 Town';
    expect(mergedIn(cupOf(record).teams)).toEqual(['Red Star = Red Star Club', 'Red City = Town']);
    const clubs = [{ names: ['Red Star', 'Town'], are: 'one', overrule: true }];
    expect(mergedIn(cupOf(record, { clubs }).teams)).toEqual([
      'Red Star = Town',
      'Red City = Red Star Club',
    ]);
  });

  it('never stands above the bracket itself', () => {
    const clubs = [{ names: ['Red Star', 'B'], are: 'one', overrule: true }];
    expect(faultsOf(renamed, { clubs })).toEqual([
      'fault record:2: found evidence against the annotation that "Red Star" and "B" are one, expected both to agree',
    ]);
    const last = [{ names: ['A', 'Z'], are: 'different', overrule: true }];
    const forced = '==Semi-finals==\nA 1-0 B\nC 1-0 D\n==Final==\nC 0-1 Z';
    expect(faultsOf(forced, { clubs: last })[0]).toContain('evidence against the annotation');
  });

  it('of names that the record does not print is refused where it stands', () => {
    const clubs = [one, { names: ['Red Star', 'Nobody'], are: 'different' }];
    expect(faultsOf(renamed, { clubs })).toEqual([
      'fault annotations.clubs.1.names: found "Red Star" and "Nobody", expected names that the record prints',
    ]);
  });
});
