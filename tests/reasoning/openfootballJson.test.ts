import { describe, expect, it } from 'vitest';
import { factsOf } from '../cups/factsOf.ts';
import { cupOf } from './read.ts';

const goal = (name: string, minute: number) => ({ name, minute });

const matches = [
  {
    round: 'Semi-finals',
    date: '2024-05-01',
    team1: 'Peñarol',
    team2: 'São "X" Paulo',
    score: { et: [2, 1], ft: [1, 1] },
    goals1: [goal('Núñez', 4), goal('Núñez', 118)],
    goals2: [goal('Zé', 5)],
  },
  { round: 'Semi-finals', team1: 'C', team2: 'D', score: { ft: [0, 0], p: [4, 2] } },
  { round: 'Final', team1: 'Peñarol', team2: 'C', score: { ft: [0, 0] } },
  { round: 'Final', team1: 'C', team2: 'Peñarol', score: { ft: [0, 1] } },
];

const spread = JSON.stringify({ name: 'Cup 2024', matches }, undefined, 1);

/** Each letter that is none of ASCII's as JSON may write it. */
const escapeAll = (text: string): string =>
  text.replace(
    /[^\0-\u007F]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

describe("a cup in openfootball's JSON", () => {
  it('names a team and a scorer on the lines that print them', () => {
    const { teams, players } = cupOf(spread);
    const lines = spread.split('\n');
    for (const { name, printed } of [...teams, ...players])
      for (const line of printed.flatMap((each) => each.lines))
        expect(lines[line - 1]).toContain(JSON.stringify(name));
  });

  it('is the same cup on one line', () => {
    expect(factsOf(cupOf(JSON.stringify(JSON.parse(spread))))).toEqual(factsOf(cupOf(spread)));
  });

  it('is the same cup with its letters escaped', () => {
    expect(escapeAll(spread)).toContain('Pe\\u00f1arol');
    expect(factsOf(cupOf(escapeAll(spread)))).toEqual(factsOf(cupOf(spread)));
  });
});
