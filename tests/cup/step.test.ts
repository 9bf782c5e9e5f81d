import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepFrom, type Direction } from '../../src/cup/step.ts';
import { feedersOf, placeTies, tiesOf } from '../../src/cup/ties.ts';
import { anyShape } from '../cups/anyShape.ts';
import { generateCup } from '../cups/generateCup.ts';
import { bundledCup } from './bundledCup.ts';

const cup = bundledCup();
const ties = placeTies(cup);

/** Where each arrow leads, read off the data alone. */
const arrows: Readonly<
  Record<'next' | 'feeder' | 'up' | 'down', (id: string) => string | undefined>
> = {
  next: (id) => tiesOf(cup).find(({ home, away }) => home.feeder === id || away.feeder === id)?.id,
  feeder: (id) => {
    const tie = tiesOf(cup).find((each) => each.id === id);
    return tie?.home.feeder ?? tie?.away.feeder;
  },
  up: (id) => neighbour(id, -1),
  down: (id) => neighbour(id, 1),
};

function neighbour(id: string, by: number): string | undefined {
  const ids = cup.rounds
    .find((round) => round.ties.some((tie) => tie.id === id))
    ?.ties.map((tie) => tie.id);
  return ids?.[ids.indexOf(id) + by];
}

describe('stepFrom', () => {
  it.each(tiesOf(cup).map(({ id }) => id))('follows all four arrows from %s', (id) => {
    for (const [direction, lead] of Object.entries(arrows)) {
      expect(stepFrom(ties, id, direction as Direction)).toBe(lead(id));
    }
  });

  it('goes back to the feeder last come from', () => {
    const final = 'final/kairat-fosfor';
    const [home, away] = ['semi-finals/kaisar-kairat', 'semi-finals/fosfor-traktor-pavlodar'];
    expect(stepFrom(ties, final, 'feeder')).toBe(home);
    expect(stepFrom(ties, final, 'feeder', away)).toBe(away);
    expect(stepFrom(ties, final, 'feeder', 'first-round/zhetysu-kokshetau')).toBe(home);
  });

  it('goes to the first and last tie of a round', () => {
    const [first, ...others] = cup.rounds[1]?.ties ?? [];
    for (const { id } of others) {
      expect(stepFrom(ties, id, 'first')).toBe(first?.id);
      expect(stepFrom(ties, id, 'last')).toBe(others.at(-1)?.id);
    }
  });

  it('leads nowhere from a tie that is not there', () => {
    expect(stepFrom(ties, 'final/nobody-no-one', 'next')).toBeUndefined();
  });

  it('leads back the way it came, in any cup', () => {
    fc.assert(
      fc.property(anyShape(), (shape) => {
        const placed = placeTies(generateCup(shape));
        for (const [id, { tie }] of placed) {
          for (const feeder of feedersOf(tie)) {
            expect(stepFrom(placed, feeder, 'next')).toBe(id);
            expect(stepFrom(placed, id, 'feeder', feeder)).toBe(feeder);
          }
          const down = stepFrom(placed, id, 'down');
          if (down !== undefined) expect(stepFrom(placed, down, 'up')).toBe(id);
        }
      }),
      { numRuns: 40 },
    );
  });
});
