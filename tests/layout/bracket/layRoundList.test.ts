import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cup } from '../../../src/cup/model/cup.ts';
import { forestOf } from '../../../src/cup/questions/forestOf.ts';
import { treeOf } from '../../../src/cup/questions/ties.ts';
import type { BracketLayout } from '../../../src/layout/bracket/bracketLayout.ts';
import { layRoundList } from '../../../src/layout/bracket/layRoundList.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { anyBracket, roundsOf } from '../anyBracket.ts';
import { findFlaws } from '../findFlaws.ts';
import { metrics } from '../metrics.ts';

const forAnyList = (
  state: (rounds: Cup['rounds'], layout: BracketLayout, active: number) => void,
) =>
  fc.assert(
    fc.property(anyBracket(), (shape) => {
      const rounds = treeOf(roundsOf(shape));
      for (const active of rounds.keys())
        state(rounds, layRoundList(rounds, active, metrics), active);
    }),
  );

describe('layRoundList', () => {
  it('lists the active round evenly, in bracket order', () => {
    forAnyList((rounds, { cards }, active) => {
      const listed = cards.filter(({ round }) => round === active);
      expect(listed.map(({ tie, x, y }) => [tie, x, y])).toEqual(
        rounds[active]?.ties.map(({ id }, place) => [id, 0, 48 + place * 56]),
      );
    });
  });

  it('shows the ties of the next round that the active round feeds, midway between these feeders', () => {
    forAnyList((rounds, { cards }, active) => {
      const own = new Map(
        cards.filter(({ round }) => round === active).map((card) => [card.tie, card.y]),
      );
      const { branchesOf } = forestOf(treeOf(rounds));
      const fed = (rounds[active + 1]?.ties ?? []).flatMap((tie) => {
        const ys = branchesOf(tie).flatMap(({ id }) => own.get(id) ?? []);
        const [first, last = first] = ys;
        return first === undefined || last === undefined ? [] : [[tie.id, (first + last) / 2]];
      });
      expect(cards.filter(({ round }) => round > active).map(({ tie, y }) => [tie, y])).toEqual(
        fed,
      );
    });
  });

  it('connects the two columns, with stubs for teams that enter between them', () => {
    forAnyList((rounds, { cards, connectors, stubs }, active) => {
      const shown = new Set(cards.map(({ tie }) => tie));
      const sides = (rounds[active + 1]?.ties ?? [])
        .filter(({ id }) => shown.has(id))
        .flatMap(({ home, away }) => [home, away]);
      expect(connectors.map(({ from }) => from)).toEqual(
        sides.flatMap(({ feeder }) => (feeder !== undefined && shown.has(feeder) ? [feeder] : [])),
      );
      expect(stubs.map(({ team }) => team)).toEqual(
        sides.flatMap(({ feeder, team }) => (feeder === undefined ? [team] : [])),
      );
    });
  });

  it('lets nothing overlap, cross, pass through a card or lie outside', () => {
    forAnyList((rounds, layout) => expect(findFlaws(rounds, layout, metrics)).toEqual([]));
  });

  it('has one column for the final', () => {
    const { rounds } = generateCup({ teams: 16 });
    expect(layRoundList(rounds, 3, metrics)).toMatchObject({
      width: 176,
      height: 96,
      columns: [{ roundId: 'final' }],
      connectors: [],
    });
  });

  it.each([-1, 4])('is empty for a round %d that is none', (round) => {
    const { rounds } = generateCup({ teams: 16 });
    expect(layRoundList(rounds, round, metrics)).toMatchObject({
      columns: [],
      cards: [],
      width: 0,
    });
  });
});
