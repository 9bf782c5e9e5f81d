import { describe, expect, it } from 'vitest';
import { check } from '../../src/cup/gate/check.ts';
import { checkLinks } from '../../src/cup/gate/checkLinks.ts';
import type { Cup } from '../../src/cup/model/cup.ts';
import { indexCup } from '../../src/cup/questions/indexCup.ts';
import { layBracket } from '../../src/layout/bracket/layBracket.ts';
import { generateCup } from '../cups/generateCup.ts';
import { countFields, countReads } from './countReads.ts';

const metrics = { cardWidth: 172, cardHeight: 51, columnGap: 22, rowGap: 10 };

const steps: Readonly<Record<string, (cup: Cup) => unknown>> = {
  'the check of the form': check,
  'the check of what is named': checkLinks,
  'the index': indexCup,
  'the layout': ({ rounds }) => layBracket(rounds, metrics),
};

/** How often a step looks at the data, for each field that they have. */
function readsPerField(teams: number, step: (cup: Cup) => unknown): number {
  const cup = generateCup({ teams, byes: 0.1, lateEntries: 0.1 });
  const reads = { count: 0 };
  step(countReads(cup, reads));
  return reads.count / countFields(cup);
}

describe.each(Object.entries(steps))('%s', (_, step) => {
  it('looks twice as often at twice the cup, and no oftener', () => {
    const [once, twice, fourTimes] = [250, 500, 1000].map((teams) => readsPerField(teams, step));
    expect(once).toBeGreaterThan(0);
    expect((twice ?? 0) / (once ?? 1)).toBeLessThan(1.1);
    expect((fourTimes ?? 0) / (once ?? 1)).toBeLessThan(1.1);
  }, 60_000);
});

it('notices what looks at all of a cup for each part of it', () => {
  const square = ({ teams }: Cup) => teams.forEach(() => teams.forEach(({ id }) => id));
  expect(readsPerField(1000, square) / readsPerField(500, square)).toBeGreaterThan(1.5);
}, 60_000);
