import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cup } from '../../../src/cup/model/cup.ts';
import { stepFrom, type Direction } from '../../../src/cup/questions/step.ts';
import {
  asidesOf,
  feedersOf,
  finalOf,
  placeTies,
  tiesOf,
  treeOf,
} from '../../../src/cup/questions/ties.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { bundledCup } from '../bundledCup.ts';

const cup = bundledCup();
const ties = placeTies(cup);
const all = tiesOf(cup);

/** Where each arrow leads, read off the data alone. */
const arrows = new Map<Direction, (id: string) => string | undefined>([
  ['next', (id) => all.find(({ home, away }) => home.feeder === id || away.feeder === id)?.id],
  [
    'feeder',
    (id) => {
      const tie = all.find((each) => each.id === id);
      return tie?.home.feeder ?? tie?.away.feeder;
    },
  ],
  ['up', (id) => neighbour(id, -1)],
  ['down', (id) => neighbour(id, 1)],
]);

function neighbour(id: string, by: number): string | undefined {
  const ids = cup.rounds
    .find((round) => round.ties.some((tie) => tie.id === id))
    ?.ties.map((tie) => tie.id);
  return ids?.[ids.indexOf(id) + by];
}

/** The columns of a bracket: its rounds; what stands beside the tree stands under the final. */
const columnsOf = (rounds: Cup['rounds']) => [
  ...treeOf(rounds).slice(0, -1),
  { ties: [finalOf({ rounds }), ...tiesOf({ rounds: asidesOf(rounds) })] },
];

describe('stepFrom', () => {
  it.each(tiesOf(cup).map(({ id }) => id))('follows all four arrows from %s', (id) => {
    for (const [direction, lead] of arrows) {
      expect(stepFrom(ties, id, direction)).toBe(lead(id));
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
        const { rounds } = generateCup(shape);
        const placed = placeTies({ rounds });
        for (const [id, { tie }] of placed) {
          for (const feeder of feedersOf(tie)) {
            // Where both went on the key leads to the first of their ties.
            const { next, otherNext } = placed.get(feeder) ?? {};
            expect([next?.id, otherNext?.id]).toContain(id);
            expect(stepFrom(placed, feeder, 'next')).toBe(next?.id);
            expect(stepFrom(placed, id, 'feeder', feeder)).toBe(feeder);
          }
        }
        for (const { ties: inRound } of columnsOf(rounds)) {
          const ids = inRound.map(({ id }) => id);
          expect(ids.slice(1).map((id) => stepFrom(placed, id, 'up'))).toEqual(ids.slice(0, -1));
          expect(ids.slice(0, -1).map((id) => stepFrom(placed, id, 'down'))).toEqual(ids.slice(1));
        }
      }),
      { numRuns: 40 },
    );
  });
});
