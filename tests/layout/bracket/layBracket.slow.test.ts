import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cup } from '../../../src/cup/model/cup.ts';
import { sideNames } from '../../../src/cup/model/tie.ts';
import { forestOf } from '../../../src/cup/questions/forestOf.ts';
import { finalOf, tiesOf, treeOf } from '../../../src/cup/questions/ties.ts';
import type { BracketLayout } from '../../../src/layout/bracket/bracketLayout.ts';
import { layBracket } from '../../../src/layout/bracket/layBracket.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { anyBracket, roundsOf } from '../anyBracket.ts';
import { findFlaws } from '../findFlaws.ts';
import { boxesOf, boxOf, overlap } from '../geometry.ts';
import { metrics } from '../metrics.ts';
import { nestRounds, type Nest } from '../nestRounds.ts';
import { twentyFour } from '../twentyFour.ts';

const forAnyBracket = (state: (rounds: Cup['rounds'], layout: BracketLayout) => void) =>
  fc.assert(
    fc.property(anyBracket(), (shape) => {
      const rounds = roundsOf(shape);
      state(rounds, layBracket(rounds, metrics));
    }),
  );

const middle = ({ y, height }: { y: number; height: number }) => y + height / 2;

describe('layBracket: any cup', () => {
  it('gives every tie one card, in the column of its round', () => {
    forAnyBracket((rounds, { columns, cards }) => {
      expect(columns.map(({ roundId }) => roundId)).toEqual(rounds.map(({ id }) => id));
      expect(cards.map(({ tie, round, x }) => [tie, round, x])).toEqual(
        rounds.flatMap(({ ties }, round) => ties.map(({ id }) => [id, round, columns[round]?.x])),
      );
    });
  });

  it('keeps bracket order down every column', () => {
    forAnyBracket((rounds, { cards }) => {
      for (const index of rounds.keys()) {
        const down = cards.filter(({ round }) => round === index).map(({ y }) => y);
        expect(down).toEqual(down.toSorted((a, b) => a - b));
      }
    });
  });

  it("puts a tie midway between its feeders, the home side's above", () => {
    forAnyBracket((rounds, { cards }) => {
      const cardOf = new Map(cards.map((card) => [card.tie, card]));
      const { branchesOf } = forestOf(treeOf(rounds));
      for (const tie of tiesOf({ rounds })) {
        const own = cardOf.get(tie.id);
        const feeders = branchesOf(tie).flatMap(({ id }) => cardOf.get(id) ?? []);
        const [first = own, last = first] = feeders;
        if (!own || !first || !last) throw new Error(`${tie.id} has no card`);
        expect(middle(own)).toBe((middle(first) + middle(last)) / 2);
        expect(first.y < last.y).toBe(feeders.length === 2);
      }
    });
  });

  it("connects every feeder, from its winner's row to the row of the side it brings", () => {
    forAnyBracket((rounds, layout) => {
      const fed = tiesOf({ rounds }).flatMap((tie) =>
        sideNames.flatMap((side) =>
          tie[side].feeder === undefined ? [] : [[tie[side].feeder, tie.id, side, tie[side].team]],
        ),
      );
      expect(layout.connectors.map(({ from, to, side, team }) => [from, to, side, team])).toEqual(
        fed,
      );
    });
  });

  it('marks every entry after the first round with one stub, and nothing else', () => {
    forAnyBracket((rounds, { stubs }) => {
      const entries = tiesOf({ rounds: treeOf(rounds).slice(1) }).flatMap((tie) =>
        sideNames.flatMap((side) =>
          tie[side].feeder === undefined ? [[tie.id, side, tie[side].team]] : [],
        ),
      );
      expect(stubs.map(({ tie, side, team }) => [tie, side, team])).toEqual(entries);
    });
  });

  it('puts what stands beside the tree under everything in the last column', () => {
    forAnyBracket((rounds, { cards, columns }) => {
      const tree = treeOf(rounds);
      const final = cards.findLast(({ round }) => round === tree.length - 1);
      if (!final) throw new Error('a round has ties');
      for (const card of cards.filter(({ round }) => round >= tree.length)) {
        const head = columns[card.round]?.y ?? 0;
        expect(final.y + final.height).toBeLessThan(head);
        expect(head + 48).toBeLessThanOrEqual(card.y);
        expect(middle({ y: card.x, height: card.width })).toBe(
          middle({ y: final.x, height: final.width }),
        );
      }
    });
  });

  it('lets nothing overlap, cross, pass through a card or lie outside', () => {
    forAnyBracket((rounds, layout) => expect(findFlaws(rounds, layout, metrics)).toEqual([]));
  });
});

describe('layBracket: a larger final', () => {
  const final = { scale: 1.5, above: 24, below: 40 };

  const forAnyLargerFinal = (state: (rounds: Cup['rounds'], layout: BracketLayout) => void) =>
    fc.assert(
      fc.property(anyShape(), (shape) => {
        const { rounds } = generateCup(shape);
        state(rounds, layBracket(rounds, { ...metrics, final }));
      }),
    );

  const splitFinal = (rounds: Cup['rounds'], { cards }: BracketLayout) => {
    const { id } = finalOf({ rounds });
    const card = cards.find(({ tie }) => tie === id);
    if (!card) throw new Error('a cup has a final');
    return [card, cards.filter((each) => each !== card)] as const;
  };

  it('enlarges the card of the final around its middle, and no other', () => {
    forAnyLargerFinal((rounds, layout) => {
      const [last, others] = splitFinal(rounds, layout);
      expect(last).toMatchObject({ scale: 1.5, width: 264, height: 72 });
      expect(others.every((card) => card.scale === 1 && card.height === 48)).toBe(true);
      const feeders = forestOf(treeOf(rounds)).branchesOf(finalOf({ rounds }));
      const [first = last, second = first] = others.filter(({ tie }) =>
        feeders.some(({ id }) => id === tie),
      );
      expect(middle(last)).toBe((middle(first) + middle(second)) / 2);
    });
  });

  it('keeps the room of the plinth free, and lets nothing overlap or lie outside', () => {
    forAnyLargerFinal((rounds, layout) => {
      const [card, others] = splitFinal(rounds, layout);
      const plinth = { ...card, y: card.y - 24, height: card.height + 64 };
      expect(plinth.y).toBeGreaterThanOrEqual(48);
      expect(plinth.y + plinth.height).toBeLessThanOrEqual(layout.height);
      const boxes = [...others.map(boxOf), ...layout.connectors.flatMap(boxesOf)];
      expect(boxes.filter((box) => overlap(box, boxOf(plinth)))).toEqual([]);
      expect(findFlaws(rounds, layout, metrics)).toEqual([]);
    });
  });
});

describe('layBracket: a part of a cup', () => {
  it('has no larger card where ties lead to several', () => {
    fc.assert(
      fc.property(anyBracket(), (shape) => {
        const rounds = roundsOf(shape);
        fc.pre(forestOf(treeOf(rounds)).roots.length > 1);
        const final = { scale: 1.5, above: 24, below: 40 };
        expect(layBracket(rounds, { ...metrics, final })).toEqual(layBracket(rounds, metrics));
      }),
    );
  });
});

describe('layBracket: particular cups', () => {
  it('lays out 24 teams, 8 of them late, in 11 rows', () => {
    const { cards, height } = layBracket(nestRounds(twentyFour), metrics);
    const places = [0, 1, 2, 3].map((index) =>
      cards.filter(({ round }) => round === index).map(({ y }) => (y - 48) / 56),
    );
    expect(places).toEqual([
      [2, 3, 4, 5, 6, 7, 8, 10],
      [0, 1, 2.5, 4, 5.5, 7.5, 9, 10],
      [0.5, 3.25, 6.5, 9.5],
      [1.875, 8],
    ]);
    expect(height).toBe(48 + 11 * 56 - 8);
  });

  it('does not change its rounds', () => {
    const { rounds } = generateCup({ teams: 20, byes: 0.3, lateEntries: 0.3 });
    const before = structuredClone(rounds);
    layBracket(rounds, metrics);
    expect(rounds).toEqual(before);
  });

  it('lays out 8,192 teams', () => {
    const { cards, connectors } = layBracket(generateCup({ teams: 8192 }).rounds, metrics);
    expect([cards.length, connectors.length]).toEqual([8191, 8190]);
  });

  it('lays out a thousand rounds of one tie each in one row', () => {
    const chain = Array.from({ length: 999 }).reduce<Nest>(
      (nest) => [nest, 'entry'],
      ['entry', 'entry'],
    );
    const { cards, height } = layBracket(nestRounds(chain), metrics);
    expect(cards).toHaveLength(1000);
    expect(height).toBe(96);
  });
});
