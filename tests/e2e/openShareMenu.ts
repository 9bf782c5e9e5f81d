import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the share menu of the page; ready when its picture is there. */
export async function openShareMenu(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Share' }).click();
  const menu = page.getByRole('dialog', { name: 'Share' });
  await expect(menu.getByRole('img')).toBeVisible();
  return menu;
}
