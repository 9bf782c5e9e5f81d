import type { Page } from '@playwright/test';
import { example } from '../../src/view/open/example.ts';
import { expect, test } from './test.ts';

const champions = 'Riverside beat Saltmarsh 2–1';

const file = { name: 'harbour.txt', mimeType: 'text/plain', buffer: Buffer.from(example) };

const choose = (page: Page) => page.getByLabel('Choose a file').setInputFiles(file);

/** Drops a file onto an element as a file manager does. */
async function drop(page: Page, selector: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'harbour.txt', { type: 'text/plain' }));
    return data;
  }, example);
  await page.dispatchEvent(selector, 'drop', { dataTransfer });
}

/** Puts a worker that says it is there and then nothing in the place of the one that reads. */
const muteWorker = (page: Page) =>
  page.route(/\/assets\/open-[^/]+\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: "postMessage({ kind: 'ready' })" }),
  );

test.describe('a file', () => {
  test('that is chosen opens as a bracket', { tag: ['@sizes', '@engine'] }, async ({ page }) => {
    await page.goto('/open/');
    await choose(page);
    await expect(page.getByRole('heading', { name: 'Harbour Cup 2024' })).toBeVisible();
    await expect(page.getByText('32 of 32 lines read')).toBeVisible();
  });

  test('that is dropped anywhere on the page opens as a bracket', async ({ page }) => {
    await page.goto('/open/');
    await drop(page, 'header');
    await expect(page.getByRole('link', { name: champions })).toBeVisible();
  });
});

test.describe('the link of an opened cup', () => {
  test('opens at the same match on another machine', async ({ page, browser, baseURL }) => {
    await page.goto('/open/');
    await page.getByRole('button', { name: 'Try an example' }).click();
    await page.locator('main a[data-tie="final/saltmarsh-riverside"]').click();
    await expect(page).toHaveURL(/\/open\/\?at=final\/saltmarsh-riverside#text=[\w-]+$/);
    const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
    const there = await other.newPage();
    await there.goto(page.url());
    await expect(there.getByRole('complementary')).toContainText('Riverside won the cup');
    await other.close();
  });

  test('is kept by reload and Back', async ({ page }) => {
    await page.goto('/open/');
    await choose(page);
    await page.locator('main a[data-tie="final/saltmarsh-riverside"]').click();
    const panel = page.getByRole('complementary', { name: 'What is open' });
    await page.reload();
    await expect(panel).toContainText('Riverside won the cup');
    await page.goBack();
    await expect(panel).toBeHidden();
    await expect(page.getByRole('link', { name: champions })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Open your own cup' })).toBeVisible();
  });
});

test.describe('a text that keeps the worker busy', () => {
  test('ends after five seconds with a sentence', async ({ page }) => {
    await muteWorker(page);
    await page.goto('/open/');
    await choose(page);
    await expect(page.getByRole('alert')).toContainText('longer than 5 seconds', {
      timeout: 15_000,
    });
    await expect(page.getByRole('textbox')).toHaveValue(example);
  });

  test('can be stopped', async ({ page }) => {
    await muteWorker(page);
    await page.goto('/open/');
    await choose(page);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('button', { name: 'Read the text' })).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveValue(example);
  });
});
