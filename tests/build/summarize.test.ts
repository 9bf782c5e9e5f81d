import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/build/summarize.ts';
import { bundledCup } from '../cup/bundledCup.ts';
import { cupOf } from '../reasoning/read.ts';

describe('the line on a cup', () => {
  it('counts its teams, ties, matches and goals, and names the winner', () => {
    expect(summarize(bundledCup())).toBe(
      '24 teams, 23 ties, 22 matches, 81 goals, 0 extra time, 2 shoot-outs, won by Kairat',
    );
  });

  it('counts ties beside the tree apart', () => {
    const cup = cupOf(`
==Semi-finals==
A 1-0 B
C 0-2 D
==Third place==
B 3-1 C
==Final==
A 1-1 (a.e.t., 4-3 p) D
`);
    expect(summarize(cup)).toBe(
      '4 teams, 3+1 ties, 4 matches, 9 goals, 1 extra time, 1 shoot-out, won by A',
    );
  });
});
