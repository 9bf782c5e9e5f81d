import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { enterText } from './enterText.ts';
import { openShareMenu } from './openShareMenu.ts';
import { partsOf } from './partsOf.ts';
import { serveFolder, type Host } from './serveFolder.ts';
import { expect, test } from './test.ts';
import { writeNextVersion } from './writeNextVersion.ts';

test.use({ serviceWorkers: 'allow' });

const dist = join(import.meta.dirname, '../../dist');
const at = '/kazakhstan-cup-1992/';

let host: Host;

test.beforeEach(async ({ context }) => {
  host = await serveFolder(dist);
  // A host of the test's own, and routes would keep the worker from answering.
  await context.unrouteAll();
});

test.afterEach(() => host.silence());

/** Visits the bracket once, until the site is kept. */
async function visit(page: Page): Promise<void> {
  await page.goto(host.origin + at);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** The host is gone, and the browser knows that it has no network; WebKit cannot be told, and finds out. */
async function goOffline(page: Page): Promise<void> {
  host.silence();
  const context = page.context();
  if (context.browser()?.browserType().name() !== 'webkit') await context.setOffline(true);
}

const cachesOf = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

const hasScript = (page: Page, name: string): Promise<boolean> =>
  page.evaluate((part) => document.querySelector(`script[src*="${part}"]`) !== null, name);

const chartsOf = (page: Page) => page.getByRole('figure', { name: /^Top scorers/ });

test('a cup can be opened offline, and its link too', async ({ page }) => {
  await visit(page);
  await goOffline(page);
  await page.goto(`${host.origin}/open/`);
  await page.getByRole('button', { name: 'Try an example' }).click();
  const name = page.getByRole('heading', { name: 'Harbour Cup 2024' });
  await expect(name).toBeVisible();
  await page.reload();
  await expect(name).toBeVisible();
});

for (const [address, heading] of [
  ['', 'Kazakhstan Cup 1992'],
  ['final/kairat-fosfor/', 'Kairat'],
  ['teams/kairat/', 'Kairat'],
  ['scorers/kairat-volgin/', 'Volgin'],
  ['table/', 'Table'],
  ['record/', 'Source text'],
  ['checks/', 'Proof'],
] as const) {
  test(
    `after one visit to the bracket, /${address} opens offline`,
    { tag: address ? [] : '@engine' },
    async ({ page, faults }) => {
      await visit(page);
      await goOffline(page);
      const response = await page.goto(host.origin + at + address);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
      await expect(page).toHaveTitle(/Kazakhstan Cup 1992/);
      await expect(page.getByRole('alert')).toHaveCount(0);
      expect(faults.splice(0)).toEqual([]);
    },
  );
}

const other = '/kazakhstan-cup-1993/';
const otherData = '/cups/kazakhstan-cup-1993.json';

test('a cup that was not visited is not kept, and a sentence says so', async ({ page, faults }) => {
  await visit(page);
  await goOffline(page);
  await page.goto(host.origin + other);
  await expect(page.getByRole('alert')).toContainText('Offline you can open the cups');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  faults.splice(0);
});

test(
  'a cup that was visited is kept, and stays kept in the next version',
  { tag: '@engine' },
  async ({ page }) => {
    /** How many versions keep it. */
    const count = () =>
      page.evaluate(async (url) => {
        const kept = (await caches.keys()).map(async (name) =>
          (await caches.open(name)).match(url),
        );
        return (await Promise.all(kept)).filter(Boolean).length;
      }, otherData);
    await visit(page);
    expect(await count()).toBe(0);
    await page.goto(host.origin + other);
    await expect.poll(count).toBe(1);
    host.folder = writeNextVersion(dist);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(count).toBe(2);
    await goOffline(page);
    await page.goto(`${host.origin}${other}table/`);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Table');
  },
);

test('the list of cups opens offline', async ({ page }) => {
  await visit(page);
  await goOffline(page);
  await page.goto(`${host.origin}/cups/`);
  await expect(page.getByRole('link', { name: /FA Cup 1871–72/ })).toBeVisible();
});

test('pictures are drawn and saved offline', async ({ page }) => {
  await visit(page);
  await goOffline(page);
  await openShareMenu(page);
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download PNG' }).click();
  expect((await started).suggestedFilename()).toBe('kazakhstan-cup-1992-bracket.png');
});

test('after one visit to the bracket in English, a page in Russian opens offline', async ({
  page,
}) => {
  await visit(page);
  await goOffline(page);
  await page.goto(`${host.origin}/ru${at}teams/kairat/`);
  await expect(page.getByRole('heading', { name: 'Кайрат' }).first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});

test('a former address of a team redirects offline, too', async ({ page }) => {
  await visit(page);
  await goOffline(page);
  await page.goto(`${host.origin}${at}teams/irtysh-pavlodar/`);
  await expect(page).toHaveURL(/\/teams\/(?!irtysh-pavlodar)/);
});

test(
  'a first visit that goes offline still opens pages it had not loaded',
  { tag: '@engine' },
  async ({ page }) => {
    await page.goto(`${host.origin}${at}record/`);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await goOffline(page);
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Table');
    await page.getByRole('button', { name: 'Search' }).click();
    const dialog = page.getByRole('dialog', { name: 'Search this cup' });
    await enterText(dialog.getByRole('textbox'), 'volgin');
    await expect(dialog.getByRole('link').first()).toContainText('Volgin');
    await page.keyboard.press('Escape');
    await page.goto(host.origin + at);
    await expect(chartsOf(page)).toBeVisible();
  },
);

test(
  'an update is used on the next load; until then the old page finds its own files',
  { tag: '@engine' },
  async ({ page }) => {
    // A browser takes its time before it lets an old version go.
    test.slow();
    await page.goto(`${host.origin}${at}record/`);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    const [old] = await cachesOf(page);
    host.folder = writeNextVersion(dist);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    await page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.waiting?.state === 'installed';
    });
    expect(await cachesOf(page)).toContain(old);
    // The host has the old charts no more.
    await page.getByRole('link', { name: 'Bracket', exact: true }).click();
    await expect(chartsOf(page)).toBeVisible();
    expect(await hasScript(page, 'index-next')).toBe(false);
    await page.reload();
    expect(await hasScript(page, 'index-next')).toBe(true);
    await goOffline(page);
    await page.reload();
    expect(await hasScript(page, 'index-next')).toBe(true);
    await expect(chartsOf(page)).toBeVisible();
    const context = page.context();
    await page.close();
    const next = await context.newPage();
    await expect(async () => {
      // Once no page of it is open, the old version gives way.
      await next.goto('about:blank');
      await next.waitForTimeout(500);
      await next.goto(`${host.origin}${at}table/`);
      expect(await cachesOf(next)).toHaveLength(1);
    }).toPass();
    expect(await cachesOf(next)).not.toContain(old);
  },
);

test('a host that adds a comment to pages or lacks an icon keeps the page offline', async ({
  page,
}) => {
  host.folder = withoutIcon();
  host.changePage = (html) => `${html}<!-- from a proxy -->`;
  await visit(page);
  await goOffline(page);
  await page.goto(`${host.origin}${at}record/`);
  await expect(page.getByRole('heading', { name: 'Source text' })).toBeVisible();
});

test('a shell of another version is not cached', async ({ page }) => {
  host.changePage = (html, path) =>
    path === '/shell.html'
      ? html.replace(/assets\/index-[^"]+\.js/, 'assets/index-older.js')
      : html;
  await page.goto(host.origin + at);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  expect(await cachesOf(page)).toEqual([]);
});

test('a host that never answers is not waited for', async ({ page }) => {
  await visit(page);
  host.hangs = /./;
  await page.goto(`${host.origin}${at}record/`);
  await expect(page.getByRole('heading', { name: 'Source text' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a cup that never arrives is taken from the cache', async ({ page }) => {
  await visit(page);
  host.hangs = /\.json$/;
  await page.goto(`${host.origin}${at}record/`);
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Table');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

/** The site without one of its icons. */
function withoutIcon(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kubok-icon-'));
  cpSync(dist, folder, { recursive: true });
  rmSync(join(folder, 'icons/512.png'));
  return folder;
}

/** The site, with lines before its worker's own. */
function withWorker(lines: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kubok-worker-'));
  cpSync(dist, folder, { recursive: true });
  const file = join(folder, 'sw.js');
  writeFileSync(file, `${lines}\n${readFileSync(file, 'utf8')}`);
  return folder;
}

const refuse = `() => Promise.reject(new DOMException('no room', 'QuotaExceededError'))`;

for (const [what, lines] of [
  ['full', `Cache.prototype.addAll = ${refuse};`],
  ['forbidden', `CacheStorage.prototype.open = ${refuse}; caches.delete = ${refuse};`],
] as const) {
  test(
    `a cache that is ${what} leaves the page working as without one`,
    { tag: '@engine' },
    async ({ page, faults }) => {
      host.folder = withWorker(lines);
      await page.goto(host.origin + at);
      await expect
        .poll(() =>
          page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
        )
        .toBe(0);
      await expect(partsOf(page).ties).toHaveCount(23);
      await page.reload();
      await expect(chartsOf(page)).toBeVisible();
      expect(await cachesOf(page)).toEqual([]);
      expect(faults.splice(0)).toEqual([]);
    },
  );
}

test('a cache that cannot be read is ignored', { tag: '@engine' }, async ({ page }) => {
  host.folder = withWorker(`caches.match = ${refuse}; CacheStorage.prototype.keys = ${refuse};`);
  await visit(page);
  await page.reload();
  await expect(chartsOf(page)).toBeVisible();
  await page.goto(`${host.origin}${at}record/`);
  await expect(page.getByRole('heading', { name: 'Source text' })).toBeVisible();
});

test('the site can be installed: its manifest is in order and its icons are there', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'Only Chromium tells what it makes of a manifest.');
  await page.goto(host.origin + at);
  const session = await page.context().newCDPSession(page);
  const { url, errors } = await session.send('Page.getAppManifest');
  expect(url).toBe(`${host.origin}/manifest.webmanifest`);
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A test's own window keeps nothing, and so installs nothing.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
