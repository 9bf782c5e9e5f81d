import { openShareMenu } from './openShareMenu.ts';
import { partsOf } from './partsOf.ts';
import { printedTies } from './printedTies.ts';
import { tabTo } from './tabTo.ts';
import { expect, test } from './test.ts';

test(
  'Tab reaches a tie, Enter opens it, and the keys lead back',
  { tag: ['@sizes', '@engine'] },
  async ({ page }) => {
    await page.goto('/');
    const { panel, ties } = partsOf(page);
    await expect(ties).toHaveCount(23);
    const focused = await tabTo(page, ties);
    const id = await focused.getAttribute('data-tie');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/kazakhstan-cup-1992/${id}/`);
    await expect(panel.getByRole('heading', { level: 2 })).toBeVisible();
    await tabTo(page, panel.getByRole('link', { name: 'Overview' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/kazakhstan-cup-1992/');
    await expect(panel).toContainText('Goals by round');
  },
);

test('the focus is seen on a tie', { tag: ['@sizes', '@engine'] }, async ({ page }) => {
  await page.goto('/');
  const { ties } = partsOf(page);
  await expect(ties).toHaveCount(23);
  const focused = await tabTo(page, ties);
  await expect(focused).not.toHaveCSS('outline-style', 'none');
  await expect(focused).not.toHaveCSS('outline-width', '0px');
});

test('every tie opens with Enter', async ({ page }) => {
  await page.goto('/');
  const { tie } = partsOf(page);
  for (const { id } of printedTies) {
    await tie(id).press('Enter');
    await expect(page).toHaveURL(`/kazakhstan-cup-1992/${id}/`);
    await expect(tie(id)).toHaveAttribute('aria-current', 'page');
  }
});

test(
  'an error page is retried and left with the keyboard',
  { tag: '@engine' },
  async ({ page }) => {
    await page.route('**/cups/*.json', (route) => route.fulfill({ body: '{' }));
    await page.goto('/');
    const alert = page.getByRole('alert');
    await expect(alert).toBeVisible();
    await page.unroute('**/cups/*.json');
    await tabTo(page, alert.getByRole('button', { name: 'Try again' }));
    await page.keyboard.press('Enter');
    await expect(partsOf(page).ties).toHaveCount(23);
  },
);

test(
  'the focus moves to the target of a link that is gone there',
  { tag: '@engine' },
  async ({ page }) => {
    await page.goto('/kazakhstan-cup-1992/record/');
    const { panel, tie } = partsOf(page);
    await page.getByRole('link', { name: 'A.Rykov' }).press('Enter');
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText('A.Rykov');
    await expect(panel).toBeFocused();
    const card = panel.locator('[data-tie]').first();
    const id = (await card.getAttribute('data-tie')) ?? '';
    await card.press('Enter');
    await expect(tie(id)).toBeFocused();
    const menu = await openShareMenu(page);
    await menu.getByText('Cite', { exact: true }).click();
    await menu.getByRole('link', { name: 'Go to line' }).press('Enter');
    await expect(page.locator('[aria-current="location"]')).toBeFocused();
  },
);
