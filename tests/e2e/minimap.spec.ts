import type { Page } from '@playwright/test';
import { generateCup } from '../cups/generateCup.ts';
import { partsOf } from './partsOf.ts';
import { expect, test } from './test.ts';

const cup = generateCup({ teams: 1024, byes: 0.1, lateEntries: 0.1 });
const home = `/${cup.id}/`;
const text = JSON.stringify(cup);
const first = cup.rounds[0]?.ties ?? [];

const sliderOf = (page: Page) => page.getByRole('slider', { name: 'Where you are in the bracket' });

const open = async (page: Page, path = home) => {
  await page.route('**/cups/generated*.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: text }),
  );
  await page.goto(path);
  await expect(partsOf(page).ties.first()).toBeVisible();
};

test('the minimap of a large bracket and the round headings say which ties are in view', async ({
  page,
}) => {
  await open(page);
  const place = new RegExp(`^Round 1, matches 1 to \\d+ of ${first.length}$`);
  await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', place);
  await expect(
    partsOf(page)
      .bracket.getByText(/^1–\d+ in view$/)
      .first(),
  ).toBeVisible();
  await expect(partsOf(page).bracket.getByText('none in view').last()).toBeVisible();
});

test(
  'keys in the minimap scroll down, to the ends and to the next rounds',
  { tag: '@engine' },
  async ({ page }) => {
    await open(page);
    const slider = sliderOf(page);
    const { tie } = partsOf(page);
    await slider.focus();
    await expect(tie(first[0]?.id ?? '')).toBeInViewport();
    await slider.press('ArrowDown');
    await expect(tie(first[0]?.id ?? '')).not.toBeInViewport();
    await slider.press('ArrowUp');
    await expect(tie(first[0]?.id ?? '')).toBeInViewport();
    await slider.press('End');
    await expect(tie(first.at(-1)?.id ?? '')).toBeInViewport();
    await expect(slider).toHaveAttribute(
      'aria-valuetext',
      new RegExp(`to ${first.length} of ${first.length}$`),
    );
    await slider.press('Home');
    for (let step = 0; step < 4; step++) await slider.press('ArrowRight');
    await expect(slider).toHaveAttribute('aria-valuetext', /^(?!Round 1,)/);
    await expect(slider).toBeFocused();
  },
);

test(
  'a click in the minimap scrolls there, and dragging scrolls on',
  { tag: '@engine' },
  async ({ page }) => {
    await open(page);
    const minimap = partsOf(page).bracket.locator('[data-minimap]');
    const box = (await minimap.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + 8, box.y + box.height / 2);
    await page.mouse.down();
    const slider = sliderOf(page);
    const most = Number(await slider.getAttribute('max'));
    const shareOf = async () => Number(await slider.inputValue()) / most;
    await expect.poll(shareOf).toBeGreaterThan(0.45);
    expect(await shareOf()).toBeLessThan(0.55);
    await page.mouse.move(box.x + 8, box.y + box.height * 0.9, { steps: 4 });
    await page.mouse.up();
    await expect.poll(shareOf).toBeGreaterThan(0.85);
    await page.mouse.move(box.x + 8, box.y + 20);
    expect(await shareOf()).toBeGreaterThan(0.85);
  },
);

test(
  'on a phone the minimap stands beside the round, is 44 pixels wide, and scrolls by touch',
  { tag: ['@phone', '@engine'] },
  async ({ page, browserName }) => {
    await open(page);
    const minimap = partsOf(page).bracket.locator('[data-minimap]');
    await expect(page.getByText(/^Round 1, matches 1 to \d+ of/)).toBeVisible();
    const box = (await minimap.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(box.width).toBeGreaterThanOrEqual(44);
    // A tap by the drivers of the others makes no event of a pointer.
    const [x, y] = [box.x + box.width / 2, box.y + box.height - 60];
    await (browserName === 'chromium' ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(10_000);
    await expect(page.getByText(/^Round 1, matches \d{3} to \d{3} of/)).toBeVisible();
  },
);

for (const width of [320, 390, 768]) {
  test(`a large bracket never scrolls the page sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await expect(sliderOf(page)).toBeAttached();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(width);
  });
}

test('a bracket that is rendered whole has no minimap', async ({ page }) => {
  await page.goto('/kazakhstan-cup-1992/');
  await expect(partsOf(page).ties).toHaveCount(23);
  await expect(page.getByRole('slider')).toHaveCount(0);
  await expect(page.getByText('in view')).toHaveCount(0);
});
