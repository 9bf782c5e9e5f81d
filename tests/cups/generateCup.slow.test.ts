import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/cup/gate/check.ts';
import { howDecided } from '../../src/cup/questions/facts.ts';
import { tallyCup } from '../../src/cup/questions/tally.ts';
import { feedersOf, tiesOf } from '../../src/cup/questions/ties.ts';
import { anyShape } from './anyShape.ts';
import { generateCup } from './generateCup.ts';

describe('generateCup', () => {
  it('makes only cups that pass the gate', () => {
    fc.assert(
      fc.property(anyShape(), (shape) => {
        const cup = generateCup(shape);
        expect(check(cup)).toEqual({ ok: true, value: cup });
      }),
    );
  });

  it('makes the same cup twice from one seed, and another from another', () => {
    const shape = { teams: 9, byes: 0.3, lateEntries: 0.3 };
    expect(generateCup({ ...shape, seed: 5 })).toEqual(generateCup({ ...shape, seed: 5 }));
    expect(generateCup({ ...shape, seed: 6 })).not.toEqual(generateCup({ ...shape, seed: 5 }));
  });

  it('states the true totals and names every line it points to', () => {
    fc.assert(
      fc.property(anyShape(), (shape) => {
        const cup = generateCup(shape);
        const { teams, matches, goals } = cup.stated;
        const tally = tallyCup(cup);
        expect([teams?.count, matches?.count, goals?.count]).toEqual([
          cup.teams.length,
          tally.matches,
          tally.goals,
        ]);
        const named = [...cup.teams, ...cup.players].flatMap(({ printed }) => printed);
        for (const { name, lines } of named) {
          for (const line of lines) expect(cup.record.lines[line - 1]).toContain(name);
        }
      }),
    );
  });
});

describe('a generated cup', () => {
  it('has one tie fewer than teams, and byes, late entries, walkovers and level ties among them', () => {
    const cup = generateCup({ teams: 500, byes: 0.3, lateEntries: 0.3 });
    const ties = tiesOf(cup);
    expect(ties).toHaveLength(499);
    const roundOf = new Map(
      cup.rounds.flatMap((round, index) => round.ties.map((tie) => [tie.id, index])),
    );
    const gaps = ties.flatMap((tie) =>
      feedersOf(tie).map((id) => (roundOf.get(tie.id) ?? 0) - (roundOf.get(id) ?? 0)),
    );
    expect(Math.min(...gaps)).toBe(1);
    expect(Math.max(...gaps)).toBeGreaterThan(2);
    expect(cup.rounds[2]?.ties.some((tie) => feedersOf(tie).length < 2)).toBe(true);
    expect(new Set(ties.map(howDecided))).toEqual(
      new Set(['score', 'extra-time', 'penalties', 'walkover', 'not-recorded']),
    );
  });

  it('has legs in some rounds and replays in others', () => {
    const ties = tiesOf(generateCup({ teams: 500, twice: 0.9 }));
    const twice = ties.filter(({ matches }) => matches.length > 1);
    expect(new Set(twice.map(howDecided))).toEqual(new Set(['aggregate', 'replay']));
    const parts = twice.map(({ matches }) => matches.map(({ part }) => part).join(', '));
    expect(new Set(parts)).toEqual(new Set(['leg, leg', 'match, replay']));
  });

  it('has names of 1 to 60 letters', () => {
    const lengths = generateCup({ teams: 2000 }).teams.map(({ name }) => Array.from(name).length);
    expect(Math.min(...lengths)).toBe(1);
    expect(Math.max(...lengths)).toBe(60);
  });

  it('is a plain bracket for a power of two without byes', () => {
    const { rounds } = generateCup({ teams: 8192 });
    expect(rounds.map(({ ties }) => ties.length)).toEqual([
      4096, 2048, 1024, 512, 256, 128, 64, 32, 16, 8, 4, 2, 1,
    ]);
  });
});
