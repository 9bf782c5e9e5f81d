import { feedersOf, tiesOf } from '../../src/cup/questions/ties.ts';
import { sideNames } from '../../src/cup/model/tie.ts';
import { partsOf } from './partsOf.ts';
import { printedTies, type PrintedTie } from './printedTies.ts';
import { readPublished } from './publishedCup.ts';
import { readConnectors } from './readConnectors.ts';
import { expect, test } from './test.ts';

/** Each round's ties from top to bottom, by their places in its printed order. */
const bracketOrder = {
  'First round': [1, 2, 3, 5, 6, 7, 8, 4],
  'Second round': [1, 2, 3, 4, 7, 8, 5, 6],
  'Quarter-finals': [3, 4, 1, 2],
  'Semi-finals': [1, 2],
  Final: [1],
};

const columns = Object.entries(bracketOrder).map(([round, places]) => {
  const printed = printedTies.filter((tie) => tie.round === round);
  return { round, ids: places.map((place) => printed[place - 1]?.id ?? '') };
});

/** What assistive technology reads of a tie: both names, and the home score as the first number, then away's. */
const spoken = ({ home, away, score }: PrintedTie): RegExp => {
  const result = score ? `\\D*\\b${score[0]}\\D+${score[1]}\\b` : '\\D*w/o\\D*$';
  return new RegExp(`^(?=.*${home})(?=.*${away})${result}`);
};

test.beforeEach(({ page }) => page.goto('/'));

test('the bracket shows every printed tie in bracket order', async ({ page }) => {
  const { ties } = partsOf(page);
  await expect(ties).toHaveCount(23);
  const ids = await ties.evaluateAll((links) => links.map(({ dataset }) => dataset.tie));
  expect(ids).toEqual(columns.flatMap((column) => column.ids));
});

test(
  'each round is a column with a heading, its ties from top to bottom',
  { tag: '@engine' },
  async ({ page }) => {
    const { bracket, tie } = partsOf(page);
    await expect(bracket.getByRole('heading')).toHaveText(columns.map(({ round }) => round));
    let left = -1;
    for (const { round, ids } of columns) {
      const heading = await bracket
        .getByRole('heading', { name: round, exact: true })
        .boundingBox();
      const boxes = await Promise.all(ids.map((id) => tie(id).boundingBox()));
      const tops = boxes.map((box) => box?.y ?? 0);
      expect(new Set(boxes.map((box) => box?.x))).toEqual(new Set([heading?.x]));
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      expect(heading?.x).toBeGreaterThan(left);
      left = heading?.x ?? 0;
    }
  },
);

test(
  'a tie is a visible link, named by both teams and the score',
  { tag: '@sizes' },
  async ({ page }) => {
    const { ties, tie } = partsOf(page);
    await expect(ties).toHaveCount(printedTies.length);
    for (const printed of printedTies) {
      const link = tie(printed.id);
      await expect(link).toHaveRole('link');
      await expect(link).toHaveAccessibleName(spoken(printed));
      await expect(link).toContainText(printed.home, { useInnerText: true });
      await expect(link).toContainText(printed.away, { useInnerText: true });
      await link.click({ trial: true });
    }
  },
);

test('no card stands for a tie that was not in the cup', async ({ page }) => {
  const { bracket } = partsOf(page);
  await expect(bracket.getByRole('region').getByRole('listitem')).toHaveCount(23);
  await expect(bracket).not.toContainText(/\b(bye|tbd|tba|unknown|winner of)\b/i);
});

test(
  'a connector joins each winner to its next tie, and a stub marks each later entry',
  { tag: '@engine' },
  async ({ page }) => {
    const cup = readPublished();
    const late = tiesOf({ rounds: cup.rounds.slice(1) });
    const joined = late.flatMap((tie) =>
      sideNames.map((side) => `${tie[side].feeder ?? 'entry'} -> ${tie.id} ${side}`),
    );
    expect(late.flatMap(feedersOf)).toHaveLength(22);
    expect(joined.filter((line) => line.startsWith('entry'))).toHaveLength(8);
    await expect.poll(() => readConnectors(page)).toEqual(joined.toSorted());
  },
);

test('the walkover says so and has no digits', async ({ page }) => {
  const link = partsOf(page).tie('second-round/khimik-kustanay-skif-arsenal');
  await expect(link).toContainText('w/o');
  await expect(link).not.toContainText(/\d/);
});

test('level ties show their score and who went on', async ({ page }) => {
  const { tie } = partsOf(page);
  const goalless = tie('first-round/zhetysu-kokshetau');
  await expect(goalless).toHaveAccessibleName(/Zhetysu 0.*Kokshetau 0.*won/);
  const semiFinal = tie('semi-finals/kaisar-kairat');
  await expect(semiFinal).toHaveAccessibleName(/Kaisar 2.*Kairat 2.*won/);
});
