import { randomLcg, range } from 'd3';
import type { Page } from '@playwright/test';
import type { Minute } from '../../src/cup/model/tie.ts';
import { finalOf } from '../../src/cup/questions/ties.ts';
import { withMinutes } from '../cups/withMinutes.ts';
import { expect, test } from './test.ts';

const at = (...minutes: readonly number[]): Minute[] => minutes.map((minute) => ({ minute }));
const late: Minute[] = [
  { minute: 45, added: 2 },
  { minute: 45, added: 2 },
  { minute: 90 },
  { minute: 90, added: 6 },
  { minute: 90, added: 6 },
];

/** Twenty goals anywhere in a match of extra time, in stoppage time too. */
function scatter(seed: number): { home: Minute[]; away: Minute[] } {
  const random = randomLcg(seed);
  const any = (): Minute => {
    const minute = 1 + Math.floor(random() * 120);
    return random() < 0.2 ? { minute: 45, added: 1 + Math.floor(random() * 9) } : { minute };
  };
  const goals = range(20).map(any);
  const home = Math.floor(random() * 10);
  return { home: goals.slice(0, home), away: goals.slice(home) };
}

const finals = {
  'two late goals': { home: at(77), away: at(77, 88) },
  'stoppage time': { home: late, away: late.slice(1) },
  'extra time': { home: at(1, 91, 105, 119, 120), away: at(120, 120) },
  'many goals in one minute': { home: at(...range(9).map(() => 33)), away: at(33, 33, 34) },
  'twenty goals of one side': { home: at(...range(20).map((n) => 3 + 4 * n)), away: [] },
  ...Object.fromEntries(range(1, 4).map((seed) => [`twenty goals, seed ${seed}`, scatter(seed)])),
};

const pages = [
  { name: 'at 320 px', width: 320, text: '100%' },
  { name: 'at 320 px with text of 200 %', width: 320, text: '200%' },
  { name: 'at 1440 px', width: 1440, text: '100%' },
  { name: 'at 1440 px with text of 200 %', width: 1440, text: '200%' },
];

/** The labels that lie over one another, or reach out of the window, as their texts. */
const findClashes = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const labels = [...document.querySelectorAll('aside [data-label]')].map((label) => {
      // The letters alone: Firefox counts the ground painted around them with the element.
      const letters = document.createRange();
      letters.selectNodeContents(label);
      return { text: label.textContent, box: letters.getBoundingClientRect() };
    });
    const out = labels.filter(({ box }) => box.left < -0.5 || box.right > innerWidth + 0.5);
    const over = labels.flatMap((one, index) =>
      labels
        .slice(index + 1)
        .filter(
          ({ box }) =>
            Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 0.5 &&
            Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > 0.5,
        )
        .map((two) => `${one.text} over ${two.text}`),
    );
    return [...out.map(({ text }) => `${text} is cut`), ...over];
  });

for (const [what, minutes] of Object.entries(finals)) {
  test(
    `${what}: no label of a timeline lies over another`,
    { tag: /stoppage|seed 1/.test(what) ? '@engine' : [] },
    async ({ page }) => {
      const cup = withMinutes(minutes);
      const goals = minutes.home.length + minutes.away.length;
      await page.route(`**/cups/${cup.id}.json`, (route) => route.fulfill({ json: cup }));
      for (const { name, width, text } of pages) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`/${cup.id}/${finalOf(cup).id}/`);
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, text);
        await expect(page.locator('aside [data-goal]'), name).toHaveCount(goals);
        await expect(async () => expect(await findClashes(page), name).toEqual([])).toPass({
          timeout: 3000,
        });
        const scroll = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(scroll, `${name}: sideways scroll`).toBeLessThanOrEqual(0);
      }
    },
  );
}
