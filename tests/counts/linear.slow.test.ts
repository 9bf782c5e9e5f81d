import { describe, expect, it } from 'vitest';
import { check } from '../../src/cup/gate/check.ts';
import { writeFootballTxt } from '../../src/cup/export/writeFootballTxt.ts';
import { checkLinks } from '../../src/cup/gate/checkLinks.ts';
import type { Cup } from '../../src/cup/model/cup.ts';
import { indexCup } from '../../src/cup/questions/indexCup.ts';
import { tiesOf } from '../../src/cup/questions/ties.ts';
import { openCup } from '../../src/reasoning/openCup.ts';
import { layBracket } from '../../src/layout/bracket/layBracket.ts';
import { generateCup, type CupShape } from '../cups/generateCup.ts';
import { countSteps } from './countSteps.ts';
import { countFields, countReads } from './countReads.ts';

const metrics = { cardWidth: 172, cardHeight: 51, columnGap: 22, rowGap: 10 };

/** A cup with every kind of tie. */
const everyKind = { twice: 0.5, byes: 0.1, lateEntries: 0.1, bothGoOn: 0.05, thirdPlace: true };

const steps: Readonly<Record<string, (cup: Cup) => unknown>> = {
  'the check of the form': check,
  'the check of what is named': checkLinks,
  'the index': indexCup,
  'the layout': ({ rounds }) => layBracket(rounds, metrics),
};

/** How often a step looks at the data, for each field that they have. */
function readsPerField(teams: number, step: (cup: Cup) => unknown): number {
  const cup = generateCup({ ...everyKind, teams });
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

/** How many steps the reading of a cup's text takes, for each letter of it. */
function stepsPerLetter(cup: Cup, write: (cup: Cup) => string): number {
  const text = write(cup);
  const read: (Cup | undefined)[] = [];
  const count = countSteps(() => read.push(openCup(text).cup));
  expect(read.map((each) => each && tiesOf(each).length)).toEqual([tiesOf(cup).length]);
  return count / text.length;
}

const recordOf = ({ record }: Cup): string => record.lines.join('\n');

describe('the reading', () => {
  it.each<[string, Omit<CupShape, 'teams'>, (cup: Cup) => string, number[]]>([
    ['a record up to 8,192 teams', {}, recordOf, [512, 2048, 8192]],
    [
      'a record with legs, replays, byes, and ties from which both went on',
      everyKind,
      recordOf,
      [500, 1000, 2000],
    ],
    ['Football.TXT', { twice: 0.5 }, writeFootballTxt, [500, 1000, 2000]],
  ])(
    'of %s takes twice the steps for twice the text, and no more',
    (_, shape, write, sizes) => {
      const [least = 0, ...more] = sizes.map((teams) =>
        stepsPerLetter(generateCup({ ...shape, teams }), write),
      );
      expect(least).toBeGreaterThan(1);
      for (const most of more) expect(most / least).toBeLessThan(1.1);
    },
    120_000,
  );

  it.each<[string, (lines: readonly string[]) => unknown]>([
    ['finds', (lines) => lines.map((line) => lines.find((other) => other === line))],
    ['copies', (lines) => lines.map((_, index) => lines.slice(0, index))],
    ['walks', (lines) => lines.forEach(() => new Set(lines))],
    ['matches', (lines) => lines.map((line) => lines.join('\n').match(/$/u) ?? line)],
  ])('would be noticed if it %s in all lines for each of them', (_, read) => {
    const stepsOf = (count: number) => {
      const lines = Array.from({ length: count }, (__, index) => `line ${index}`);
      return countSteps(() => read(lines)) / count;
    };
    expect(stepsOf(1000) / stepsOf(500)).toBeGreaterThan(1.5);
  });
});

it('notices what looks at all of a cup for each part of it', () => {
  const square = ({ teams }: Cup) => teams.forEach(() => teams.forEach(({ id }) => id));
  expect(readsPerField(1000, square) / readsPerField(500, square)).toBeGreaterThan(1.5);
}, 60_000);
