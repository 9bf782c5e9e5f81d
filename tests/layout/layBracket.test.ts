import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cup } from '../../src/cup/cup.ts';
import { sideNames } from '../../src/cup/tie.ts';
import { feedersOf, tiesOf } from '../../src/cup/ties.ts';
import type { BracketLayout } from '../../src/layout/bracketLayout.ts';
import { layBracket } from '../../src/layout/layBracket.ts';
import { anyShape } from '../cups/anyShape.ts';
import { generateCup } from '../cups/generateCup.ts';
import { findFlaws } from './findFlaws.ts';
import { metrics } from './metrics.ts';
import { nestRounds, type Nest } from './nestRounds.ts';
import { twentyFour } from './twentyFour.ts';

const forAnyBracket = (state: (rounds: Cup['rounds'], layout: BracketLayout) => void) =>
  fc.assert(
    fc.property(anyShape(), (shape) => {
      const { rounds } = generateCup(shape);
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
      for (const tie of tiesOf({ rounds })) {
        const own = cardOf.get(tie.id);
        const feeders = feedersOf(tie).flatMap((id) => cardOf.get(id) ?? []);
        const [first = own, last = first] = feeders;
        if (!own || !first || !last) throw new Error(`${tie.id} has no card`);
        expect(middle(own)).toBe((middle(first) + middle(last)) / 2);
        expect(first.y < last.y).toBe(feeders.length === 2);
      }
    });
  });

  it("links every feeder, from its winner's row to the row of the side it brings", () => {
    forAnyBracket((rounds, layout) => {
      const fed = tiesOf({ rounds }).flatMap((tie) =>
        sideNames.flatMap((side) =>
          tie[side].feeder === undefined ? [] : [[tie[side].feeder, tie.id, side, tie[side].team]],
        ),
      );
      expect(layout.links.map(({ from, to, side, team }) => [from, to, side, team])).toEqual(fed);
    });
  });

  it('marks every entry after the first round with one stub, and nothing else', () => {
    forAnyBracket((rounds, { stubs }) => {
      const entries = tiesOf({ rounds: rounds.slice(1) }).flatMap((tie) =>
        sideNames.flatMap((side) =>
          tie[side].feeder === undefined ? [[tie.id, side, tie[side].team]] : [],
        ),
      );
      expect(stubs.map(({ tie, side, team }) => [tie, side, team])).toEqual(entries);
    });
  });

  it('lets nothing overlap, cross, run through a card or lie outside', () => {
    forAnyBracket((rounds, layout) => expect(findFlaws(rounds, layout, metrics)).toEqual([]));
  });
});

describe('layBracket: particular cups', () => {
  it('lays 24 teams, 8 of them late, in the height of 11 cards', () => {
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

  it('does not write into its rounds', () => {
    const { rounds } = generateCup({ teams: 20, byes: 0.3, lateEntries: 0.3 });
    const before = structuredClone(rounds);
    layBracket(rounds, metrics);
    expect(rounds).toEqual(before);
  });

  it('lays 8,192 teams', () => {
    const { cards, links } = layBracket(generateCup({ teams: 8192 }).rounds, metrics);
    expect([cards.length, links.length]).toEqual([8191, 8190]);
  });

  it('lays a thousand rounds of one tie each on one level', () => {
    const chain = Array.from({ length: 999 }).reduce<Nest>(
      (nest) => [nest, 'entry'],
      ['entry', 'entry'],
    );
    const { cards, height } = layBracket(nestRounds(chain), metrics);
    expect(cards).toHaveLength(1000);
    expect(height).toBe(96);
  });
});
