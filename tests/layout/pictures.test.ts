import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/cup/gate/check.ts';
import { layBracket } from '../../src/layout/bracket/layBracket.ts';
import { layRoundList } from '../../src/layout/bracket/layRoundList.ts';
import { generateCup, type CupShape } from '../cups/generateCup.ts';
import { roundsOf } from './anyBracket.ts';
import { drawBracket } from './drawBracket.ts';
import { metrics } from './metrics.ts';
import { nestRounds } from './nestRounds.ts';
import { twentyFour } from './twentyFour.ts';

const shapes: readonly CupShape[] = [
  { teams: 2 },
  { teams: 3 },
  { teams: 4, lateEntries: 0.6 },
  { teams: 7 },
  { teams: 8, byes: 0.6 },
  { teams: 11, byes: 0.5, lateEntries: 0.5, seed: 2 },
  { teams: 16 },
  { teams: 20, lateEntries: 0.7, seed: 3 },
  { teams: 24, byes: 0.3, lateEntries: 0.3, seed: 5 },
  { teams: 33, byes: 0.8 },
  { teams: 64 },
  { teams: 90, byes: 0.2, lateEntries: 0.5 },
  { teams: 128 },
];

const nameOf = ({ teams, byes = 0, lateEntries = 0 }: CupShape): string =>
  `${teams}-teams-byes-${byes}-late-${lateEntries}`;

const cups = join(import.meta.dirname, '../../public/cups');

const published = readdirSync(cups).filter(
  (file) => file.endsWith('.json') && !file.endsWith('.schema.json'),
);

describe('pictures', () => {
  it.each(shapes.map((shape) => [nameOf(shape), shape] as const))('%s', async (name, shape) => {
    const { rounds } = generateCup(shape);
    await expect(drawBracket(layBracket(rounds, metrics))).toMatchFileSnapshot(
      `pictures/${name}.svg`,
    );
  });

  it.each(published)('%s', async (file) => {
    const checked = check(JSON.parse(readFileSync(join(cups, file), 'utf8')));
    if (!checked.ok) throw new Error(`${file} does not pass the gate`);
    const picture = drawBracket(layBracket(checked.value.rounds, metrics));
    await expect(picture).toMatchFileSnapshot(`pictures/${file.replace('.json', '.svg')}`);
  });

  it.each([2, 24])('%i teams with a larger final', async (teams) => {
    const final = { scale: 1.35, above: 28, below: 44 };
    const picture = drawBracket(layBracket(generateCup({ teams }).rounds, { ...metrics, final }));
    await expect(picture).toMatchFileSnapshot(`pictures/${teams}-teams-larger-final.svg`);
  });

  it.each([4, 16])('%i teams and a match for third place', async (teams) => {
    const final = { scale: 1.35, above: 28, below: 44 };
    const { rounds } = generateCup({ teams, thirdPlace: true });
    const picture = drawBracket(layBracket(rounds, { ...metrics, final }));
    await expect(picture).toMatchFileSnapshot(`pictures/${teams}-teams-third-place.svg`);
  });

  it.each([
    ['4-teams-both', { teams: 4, seed: 3, bothGoOn: 0.3 }],
    ['8-teams-both-third-place', { teams: 8, seed: 11, bothGoOn: 0.3, thirdPlace: true }],
  ])('both sides went on: %s', async (name, shape) => {
    const picture = drawBracket(layBracket(generateCup(shape).rounds, metrics));
    await expect(picture).toMatchFileSnapshot(`pictures/${name}.svg`);
  });

  it.each([
    ['16-teams-four-roots', { teams: 16, missing: 2 }],
    ['8-teams-two-roots-third-place', { teams: 8, thirdPlace: true, missing: 1 }],
    [
      '11-teams-roots-of-two-rounds',
      { teams: 11, byes: 0.5, lateEntries: 0.5, seed: 4, missing: 1 },
    ],
    ['12-teams-two-roots-both', { teams: 12, bothGoOn: 0.3, seed: 7, missing: 2 }],
  ])('several roots: %s', async (name, shape) => {
    const picture = drawBracket(layBracket(roundsOf(shape), metrics));
    await expect(picture).toMatchFileSnapshot(`pictures/${name}.svg`);
  });

  it('24 teams, 8 of them late', async () => {
    const picture = drawBracket(layBracket(nestRounds(twentyFour), metrics));
    await expect(picture).toMatchFileSnapshot('pictures/24-teams-8-late.svg');
  });

  it.each([0, 1, 4])('24 teams, 8 of them late, round %i as a list', async (round) => {
    const picture = drawBracket(layRoundList(nestRounds(twentyFour), round, metrics));
    await expect(picture).toMatchFileSnapshot(`pictures/24-teams-8-late-list-${round}.svg`);
  });
});
