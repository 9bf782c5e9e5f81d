import { findViolations } from './findViolations.ts';
import { expect, test } from './test.ts';

test('the masthead leads to the list of cups, the list to a cup, and Back to the list', async ({
  page,
}) => {
  await page.goto('/kazakhstan-cup-1992/');
  await page.getByRole('banner').getByRole('link', { name: 'Cups' }).click();
  await expect(page).toHaveURL('/cups/');
  await expect(page).toHaveTitle('All cups · Kubok');
  await expect(page.getByRole('main')).toBeFocused();
  const cup = page.getByRole('link', { name: /Kazakhstan Cup 1993/ });
  await cup.click();
  await expect(page).toHaveURL('/kazakhstan-cup-1993/');
  await expect(page).toHaveTitle(/Kazakhstan Cup 1993/);
  await page.goBack();
  await expect(cup).toBeFocused();
});

test('axe finds nothing wrong in the list of cups', async ({ page }) => {
  for (const address of ['/cups/', '/kk/cups/']) {
    await page.goto(address);
    expect(await findViolations(page), address).toEqual([]);
  }
});
