import { describe, expect, it } from 'vitest';
import { people, type ToldEnding } from '../../../../src/view/words/en/people.ts';

const told: ToldEnding = {
  hasWon: true,
  stage: 'final',
  round: 'Final',
  opponent: 'Fosfor',
  kind: 'score',
  score: '5–1',
  basis: 'record',
};

const read = (ending: Partial<ToldEnding>): string =>
  people.ending({ ...told, ...ending }).replace(/[\u2068\u2069]/g, '');

describe('the end of a team’s cup', () => {
  it.each([
    [{}, 'Champions: beat Fosfor 5–1 in the final'],
    [{ hasWon: false, opponent: 'Kairat' }, 'Runners-up: lost the final to Kairat'],
    [{ stage: 'aside', score: '2–1' }, 'Third place: beat Fosfor 2–1'],
    [
      { hasWon: false, stage: 'aside', kind: 'penalties', shootout: '4–3' },
      'Fourth place: lost 4–3 on penalties to Fosfor',
    ],
    [
      { hasWon: false, stage: 'round', round: 'Quarter-finals', score: '4–0' },
      'Out in the quarter-finals: lost 4–0 to Fosfor',
    ],
    [
      { hasWon: false, stage: 'round', round: 'First round', kind: 'penalties', shootout: '4–3' },
      'Out in the first round: lost 4–3 on penalties to Fosfor',
    ],
    [
      { hasWon: false, stage: 'round', round: 'Semi-finals', kind: 'penalties', basis: 'rules' },
      'Out in the semi-finals: lost on penalties to Fosfor (inferred from the rules)',
    ],
    [
      { hasWon: false, stage: 'round', round: '1/8', kind: 'walkover' },
      'Out in 1/8 by a walkover against Fosfor',
    ],
  ] as const)('of %j is “%s”', (ending, text) => {
    expect(read(ending)).toBe(text);
  });
});
