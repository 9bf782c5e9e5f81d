import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const base = '/kazakhstan-cup-1992/';

const topOf = (part: Locator): Promise<number> =>
  part.evaluate((element) => Math.round(element.scrollTop));

async function expectTop(part: Locator, top: number): Promise<void> {
  await expect.poll(async () => Math.abs((await topOf(part)) - top)).toBeLessThanOrEqual(1);
}

const scorersOf = (page: Page): Locator => page.getByRole('figure', { name: /^Top scorers/ });

test(
  'Back returns to the chart that a link was followed from, and to the link',
  { tag: '@engine' },
  async ({ page }) => {
    await page.goto(base);
    const panel = page.getByRole('complementary');
    const link = scorersOf(page).getByRole('link', { name: 'Duzmambetov', exact: true });
    await link.scrollIntoViewIfNeeded();
    const top = await topOf(panel);
    expect(top).toBeGreaterThan(100);
    await link.click();
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Duzmambetov');
    await page.goBack();
    await expectTop(panel, top);
    await expect(link).toBeFocused();
  },
);

test(
  'Back returns to the row of the table, and Forward to the line of the record',
  { tag: '@engine' },
  async ({ page }) => {
    await page.goto(`${base}table/`);
    const main = page.getByRole('main');
    const row = page.getByRole('link', { name: 'Traktor Pavlodar', exact: true }).last();
    await row.scrollIntoViewIfNeeded();
    const top = await topOf(main);
    expect(top).toBeGreaterThan(100);
    await page.getByRole('link', { name: 'Sources', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeInViewport();
    await expectTop(main, 0);
    await page.getByRole('link', { name: 'Source text', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Source text' })).toBeInViewport();
    await main.evaluate((element) => element.scrollTo(0, 900));
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeInViewport();
    await page.goBack();
    await expectTop(main, top);
    await page.goForward();
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeInViewport();
    await page.goForward();
    await expectTop(main, 900);
    await page.reload();
    await expectTop(main, 900);
  },
);

test(
  'on a phone a new page starts at its top, and Back returns',
  { tag: ['@phone', '@engine'] },
  async ({ page }) => {
    await page.goto(`${base}record/`);
    const html = page.locator('html');
    const link = page.getByRole('link', { name: 'Kholmatov' });
    await link.scrollIntoViewIfNeeded();
    const top = await topOf(html);
    expect(top).toBeGreaterThan(1000);
    await link.click();
    await expect(page.getByRole('complementary')).toContainText('Kholmatov');
    await expectTop(html, 0);
    await page.goBack();
    await expectTop(html, top);
    await expect(link).toBeFocused();
  },
);

test('scrolling right after Back is not undone', { tag: '@engine' }, async ({ page }) => {
  await page.goto(`${base}record/`);
  const main = page.getByRole('main');
  await expect(page.getByRole('link', { name: 'Line 103' })).toBeAttached();
  await main.evaluate((element) => element.scrollTo(0, 900));
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Table');
  await page.goBack();
  await expectTop(main, 900);
  await main.hover();
  await page.mouse.wheel(0, -300);
  await expectTop(main, 600);
});

for (const [path, title] of [
  ['', /^Kazakhstan Cup 1992 · Kubok$/],
  ['?team=fosfor', /^The road of Fosfor · Kazakhstan Cup 1992 · Kubok$/],
  ['?round=final', /^Final · Kazakhstan Cup 1992 · Kubok$/],
  ['?scorer=kairat-volgin', /^The goals of Volgin · Kazakhstan Cup 1992 · Kubok$/],
  ['final/kairat-fosfor/', /^Kairat 5–1 Fosfor · Final · Kazakhstan Cup 1992/],
  ['teams/kairat/', /^Kairat · Kazakhstan Cup 1992/],
  ['scorers/kairat-volgin/', /^Volgin · Kairat · Kazakhstan Cup 1992/],
  ['table/', /^Table · Kazakhstan Cup 1992/],
  ['record/', /^Source text · Kazakhstan Cup 1992/],
  ['record/#L36', /^Line 36 · Source text · Kazakhstan Cup 1992/],
  ['record/#L999', /^Source text · Kazakhstan Cup 1992/],
  ['checks/', /^.+ · Kazakhstan Cup 1992 · Kubok$/],
  ['teams/nobody/', /^Not found · Kazakhstan Cup 1992/],
  ['nowhere/at-all/', /^Not found · Kazakhstan Cup 1992/],
] as const) {
  test(`the title at /${path} says where a reader is`, async ({ page }) => {
    await page.goto(base + path);
    await expect(page).toHaveTitle(title);
  });
}
