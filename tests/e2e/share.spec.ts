import type { Page } from '@playwright/test';
import { allowCopying, readClipboard } from './clipboard.ts';
import { partsOf } from './partsOf.ts';
import { expect, test } from './test.ts';

const cup = '/kazakhstan-cup-1992/';
const final = `${cup}final/kairat-fosfor/`;
const walkover = `${cup}second-round/khimik-kustanay-skif-arsenal/`;

const forbidCopying = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));

/** Gives the system a sheet that notes what it is handed, or one that throws. */
const giveSheet = (page: Page, fault = '') =>
  page.addInitScript((name) => {
    const share = (data: unknown) => {
      document.documentElement.dataset['shared'] = JSON.stringify(data);
      return name ? Promise.reject(new DOMException('', name)) : Promise.resolve();
    };
    Object.defineProperty(navigator, 'share', { value: share });
  }, fault);

test.describe('the link of a tie', () => {
  test('is copied without its query, and that is said', async ({ page, context }) => {
    await allowCopying(context);
    await page.goto(`${final}?team=kairat`);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(partsOf(page).panel.getByRole('status').first()).toHaveText('Copied.');
    expect(await readClipboard(page)).toBe(new URL(final, page.url()).href);
  });

  test('goes to the system’s sheet where there is one', async ({ page }) => {
    await giveSheet(page);
    await page.goto(final);
    await expect(page.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Share' }).click();
    const shared = await page.locator('html').getAttribute('data-shared');
    const title = await page.title();
    expect(JSON.parse(shared ?? '')).toEqual({ url: new URL(final, page.url()).href, title });
  });

  test('is not copied when the sheet is closed', async ({ page }) => {
    await forbidCopying(page);
    await giveSheet(page, 'AbortError');
    await page.goto(final);
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-shared');
    await expect(page.getByRole('textbox', { name: 'Address of this page' })).toHaveCount(0);
  });

  test(
    'is there to select where neither sheet nor clipboard is allowed',
    { tag: '@desktop' },
    async ({ page }) => {
      await forbidCopying(page);
      await giveSheet(page, 'NotAllowedError');
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(final);
      await page.getByRole('button', { name: 'Share' }).click();
      await expect(page.getByText('The browser did not let this page copy.')).toBeVisible();
      const field = page.getByRole('textbox', { name: 'Address of this page' });
      await expect(field).toHaveValue(new URL(final, page.url()).href);
      await expect(field).toBeFocused();
      const width = await partsOf(page).panel.evaluate((panel) => panel.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    },
  );
});

test.describe('a reference', () => {
  test('has the address of the line and the reader’s day', async ({ page, context }) => {
    await allowCopying(context);
    await page.clock.setFixedTime('2026-03-05T12:00:00Z');
    await page.goto(final);
    await page.getByText('Cite this tie').click();
    await page.getByRole('button', { name: 'Copy plain text' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const url = `${new URL(cup, page.url()).href}record/#L101:~:text=Kairat%205%2D1%20Fosfor`;
    const plain = await readClipboard(page);
    expect(plain).toContain('Kairat 5–1 Fosfor. Final, Kazakhstan Cup 1992, 8 August 1992.');
    expect(plain).toContain(`Kubok, ${url} (read on 5 March 2026)`);
    await page.getByRole('button', { name: 'Copy wikitext' }).click();
    await expect(page.getByText('Copied.')).toHaveCount(2);
    expect(await readClipboard(page)).toBe(
      `<ref>{{cite web |url=${url} |title=Kairat 5–1 Fosfor, Final, Kazakhstan Cup 1992 |website=Kubok |quote=Kairat 5-1 Fosfor |access-date=5 March 2026}}</ref>`,
    );
  });

  test.describe('far in the east', () => {
    test.use({ timezoneId: 'Pacific/Kiritimati' });

    test('is read on the day that it is there', async ({ page }) => {
      await page.clock.setFixedTime('2026-03-05T12:00:00Z');
      await page.goto(final);
      await page.getByText('Cite this tie').click();
      await expect(page.getByText('(read on 6 March 2026)')).toBeVisible();
    });
  });

  test('leads to its line, here and when it is opened from elsewhere', async ({ page }) => {
    await page.goto(walkover);
    await page.getByText('Cite this tie').click();
    const link = page.getByRole('link', { name: 'Go to line 65 of the record' });
    const address = await link.getAttribute('href');
    await link.click();
    const line = page.getByRole('link', { name: 'Line 65', exact: true });
    await expect(line).toHaveAttribute('aria-current', 'location');
    await page.goto('/');
    await page.goto(address ?? '');
    await expect(line).toHaveAttribute('aria-current', 'location');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('gives a walkover no score', async ({ page }) => {
    await page.goto(walkover);
    await page.getByText('Cite this tie').click();
    await expect(page.getByText('Khimik Kustanay – SKIF-Arsenal (walkover).')).toBeVisible();
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reference is there, without address and day', async ({ page }) => {
    await page.goto(final);
    await page.getByText('Cite this tie').click();
    await expect(page.getByText(/line 101: “Kairat 5-1 Fosfor”\. Kubok\.$/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy plain text' })).toBeDisabled();
  });
});
