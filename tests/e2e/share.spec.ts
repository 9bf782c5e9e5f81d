import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { allowCopying, readClipboard } from './clipboard.ts';
import { openShareMenu } from './openShareMenu.ts';
import { expect, test } from './test.ts';

const cup = '/kazakhstan-cup-1992/';
const final = `${cup}final/kairat-fosfor/`;
const walkover = `${cup}second-round/khimik-kustanay-skif-arsenal/`;

const forbidCopying = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));

/** Gives the system a sheet that notes what it is handed, files by their names, or one that throws. */
const giveSheet = (page: Page, fault = '') =>
  page.addInitScript((name) => {
    const share = ({ files, ...data }: ShareData) => {
      const names = files?.map((file) => file.name);
      document.documentElement.dataset['shared'] = JSON.stringify({ ...data, files: names });
      return name ? Promise.reject(new DOMException('', name)) : Promise.resolve();
    };
    Object.defineProperty(navigator, 'share', { value: share });
    Object.defineProperty(navigator, 'canShare', { value: () => true });
  }, fault);

test.describe('the link of a tie', () => {
  test(
    'is copied without its query, and that is announced',
    { tag: ['@sizes', '@engine'] },
    async ({ page, context }) => {
      await allowCopying(context);
      await page.goto(`${final}?team=kairat`);
      const menu = await openShareMenu(page);
      await menu.getByRole('button', { name: 'Copy link' }).click();
      await expect(menu.getByText('Copied.')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
      expect(await readClipboard(page)).toBe(new URL(final, page.url()).href);
    },
  );

  test('goes to the system’s sheet where there is one', { tag: '@sizes' }, async ({ page }) => {
    await giveSheet(page);
    await page.goto(final);
    const menu = await openShareMenu(page);
    await menu.getByRole('button', { name: 'Send to an app' }).click();
    const shared = await page.locator('html').getAttribute('data-shared');
    const title = await page.title();
    expect(JSON.parse(shared ?? '')).toEqual({ url: new URL(final, page.url()).href, title });
  });

  test(
    'is selectable where neither share sheet nor clipboard is allowed',
    { tag: '@engine' },
    async ({ page }) => {
      await forbidCopying(page);
      await giveSheet(page, 'NotAllowedError');
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(final);
      const menu = await openShareMenu(page);
      await menu.getByRole('button', { name: 'Send to an app' }).click();
      await expect(menu.getByText('The browser did not let this page copy.')).toBeVisible();
      const field = menu.getByRole('textbox', { name: 'Address of this page' });
      await expect(field).toHaveValue(new URL(final, page.url()).href);
      await expect(field).toBeFocused();
      expect(await menu.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    },
  );
});

/** Downloads a picture from the open menu; gives the name of its file, and what is in it. */
async function download(page: Page, kind: 'PNG' | 'SVG') {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: `Download ${kind}` }).click();
  const file = await started;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

/** The size of a PNG file, from its first chunk. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

test.describe('a picture', () => {
  test(
    'of a match is saved as PNG of twice its size, and as SVG',
    // Other drivers tell of no download that a page makes itself.
    { tag: '@sizes' },
    async ({ page }) => {
      await page.goto(final);
      await openShareMenu(page);
      const png = await download(page, 'PNG');
      expect(png.name).toBe('kazakhstan-cup-1992-kairat-5-1-fosfor.png');
      expect(sizeOf(png.content)).toEqual({ width: 2400, height: 1260 });
      await page.getByRole('radio', { name: /^Story/ }).check();
      const story = await download(page, 'PNG');
      expect(sizeOf(story.content)).toEqual({ width: 2160, height: 3840 });
      const svg = await download(page, 'SVG');
      expect(svg.name).toBe('kazakhstan-cup-1992-kairat-5-1-fosfor-story.svg');
      expect(svg.content.toString()).toContain('width="1080" height="1920"');
    },
  );

  test('is drawn as PNG by each engine', { tag: '@engine' }, async ({ page }) => {
    await page.goto(final);
    const menu = await openShareMenu(page);
    await menu.getByRole('button', { name: 'Download PNG' }).click();
    await expect(menu).toContainText('Downloading kazakhstan-cup-1992-kairat-5-1-fosfor.png');
  });

  test('of a bracket has title, champion and source, and stands for itself', async ({ page }) => {
    await page.goto(cup);
    const menu = await openShareMenu(page);
    const svg = (await download(page, 'SVG')).content.toString();
    for (const text of ['Kazakhstan Cup 1992', 'Champions', 'Kairat'])
      expect(svg).toContain(`aria-label="${text}"`);
    expect(svg).toContain('aria-label="Source: ');
    expect(svg).not.toMatch(/<text|href|url\(/);
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const png = await download(page, 'PNG');
    expect(png.name).toBe('kazakhstan-cup-1992-bracket.png');
    expect(sizeOf(png.content)).toEqual({ width: 2 * Number(width), height: 2 * Number(height) });
    // The policy of the page lets it show what it draws.
    const shown = menu.getByRole('img', { name: 'The bracket of the Kazakhstan Cup 1992' });
    expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(
      Number(width),
    );
  });

  test('goes to the system’s sheet where that takes files', async ({ page }) => {
    await giveSheet(page);
    await page.goto(final);
    const menu = await openShareMenu(page);
    await menu.getByRole('button', { name: 'Send picture' }).click();
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-shared', /kazakhstan-cup-1992-kairat-5-1-fosfor\.png/);
  });

  test('is saved where the sheet may not open', async ({ page }) => {
    await giveSheet(page, 'NotAllowedError');
    await page.goto(final);
    const menu = await openShareMenu(page);
    const started = page.waitForEvent('download');
    await menu.getByRole('button', { name: 'Send picture' }).click();
    expect((await started).suggestedFilename()).toMatch(/fosfor\.png$/);
  });

  test('is drawn by code that is loaded when somebody wants it', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    const drawing = () => scripts.filter((url) => url.includes('/assets/Ways-'));
    await page.goto(cup);
    await page.waitForLoadState('networkidle');
    expect(drawing()).toEqual([]);
    await openShareMenu(page);
    expect(drawing()).toHaveLength(1);
  });
});

test.describe('a reference', () => {
  test('has the address of the line and the reader’s day', async ({ page, context }) => {
    await allowCopying(context);
    await page.clock.setFixedTime('2026-03-05T12:00:00Z');
    await page.goto(final);
    const menu = await openShareMenu(page);
    await menu.getByText('Cite', { exact: true }).click();
    await menu.getByRole('button', { name: 'Copy plain text' }).click();
    await expect(menu.getByText('Copied.')).toBeVisible();
    const url = `${new URL(cup, page.url()).href}record/#L101:~:text=Kairat%205%2D1%20Fosfor`;
    await expect(menu.getByText(/^<ref>/)).toHaveText(
      `<ref>{{cite web |url=${url} |title=Kairat 5–1 Fosfor, Final, Kazakhstan Cup 1992 |website=Kubok |quote=Kairat 5-1 Fosfor |access-date=5 March 2026}}</ref>`,
    );
    await page.keyboard.press('Escape');
    const plain = await readClipboard(page);
    expect(plain).toContain('Kairat 5–1 Fosfor. Final, Kazakhstan Cup 1992, 8 August 1992.');
    expect(plain).toContain(`Kubok, ${url} (read on 5 March 2026)`);
  });

  test.describe('far in the east', () => {
    test.use({ timezoneId: 'Pacific/Kiritimati' });

    test('has the access date of the reader’s time zone', { tag: '@engine' }, async ({ page }) => {
      await page.clock.setFixedTime('2026-03-05T12:00:00Z');
      await page.goto(final);
      const menu = await openShareMenu(page);
      await menu.getByText('Cite', { exact: true }).click();
      await expect(menu.getByText('(read on 6 March 2026)')).toBeVisible();
    });
  });

  test(
    'links to its line, here and when it is opened from elsewhere',
    { tag: '@engine' },
    async ({ page }) => {
      await page.goto(walkover);
      const menu = await openShareMenu(page);
      await menu.getByText('Cite', { exact: true }).click();
      const link = menu.getByRole('link', { name: 'Go to line 65 of the record' });
      const address = await link.getAttribute('href');
      await link.click();
      const line = page.getByRole('link', { name: 'Line 65', exact: true });
      await expect(line).toHaveAttribute('aria-current', 'location');
      await page.goto('/');
      await page.goto(address ?? '');
      await expect(line).toHaveAttribute('aria-current', 'location');
      await expect(page.getByRole('alert')).toHaveCount(0);
    },
  );
});

test('the menu says in its place that its code cannot be loaded', async ({ page, faults }) => {
  await page.goto(cup);
  // The host gives no sign of life: there is no new version that a reload would bring.
  await page.route('**', (route) => route.abort());
  await page.getByRole('button', { name: 'Share' }).click();
  const menu = page.getByRole('dialog', { name: 'Share' });
  await expect(menu.getByRole('alert')).toContainText('could not be loaded');
  await expect(menu.getByRole('button', { name: 'Try again' })).toBeVisible();
  const expected = /Failed to load resource|dynamically imported module|error boundary/;
  expect(faults.splice(0).filter((fault) => !expected.test(fault))).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu does not pretend to open', { tag: '@engine' }, async ({ page }) => {
    await page.goto(final);
    await expect(page.getByRole('button', { name: 'Share' })).toBeDisabled();
  });
});
