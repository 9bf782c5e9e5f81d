import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findViolations } from './findViolations.ts';
import { openShareMenu } from './openShareMenu.ts';
import { serveFolder } from './serveFolder.ts';
import { expect, test } from './test.ts';

const EMBED = '/kazakhstan-cup-1992/?embed';

/** What a page of others does with the messages: it keeps them, and gives its frame their height. */
const SCRIPT = `
  addEventListener('message', ({ data }) => {
    if (data.type !== 'kubok:size') return;
    const frame = document.querySelector('iframe');
    frame.height = data.height;
    frame.dataset.sizes = JSON.stringify([...JSON.parse(frame.dataset.sizes ?? '[]'), data]);
  });`;

let server: Server | undefined;
test.afterEach(() => server?.close());

/** Opens a page of another port that holds a frame, given as HTML. */
async function openParent(page: Page, frame: string): Promise<void> {
  const head =
    '<!doctype html><html lang="en"><title>Parent</title><link rel="icon" href="data:,">';
  const body = `${head}<body style="margin: 0"><script>${SCRIPT}</script>${frame}`;
  server = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end(body));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('a server has a port');
  const parent = `http://127.0.0.1:${address.port}/`;
  await page.route(parent, (route) => route.continue());
  await page.goto(parent);
}

type Size = { readonly type: string; readonly width: number; readonly height: number };

async function readSizes(page: Page): Promise<Size[]> {
  const sizes = await page.locator('iframe').getAttribute('data-sizes');
  const read: Size[] = JSON.parse(sizes ?? '[]');
  return read;
}

const frameOf = (page: Page) => page.frameLocator('iframe');

const isScrolled = (page: Page) =>
  frameOf(page)
    .locator('html')
    .evaluate((html) => html.scrollHeight > html.clientHeight || html.scrollWidth > innerWidth);

for (const width of [390, 1440]) {
  test(
    `in a frame ${width} wide the bracket is alone and posts its size`,
    { tag: '@engine' },
    async ({ page, baseURL }) => {
      await page.setViewportSize({ width, height: 900 });
      await openParent(
        page,
        `<iframe src="${baseURL}${EMBED}" title="Bracket" width="100%" style="border: 0"></iframe>`,
      );
      const frame = frameOf(page);
      await expect(frame.getByRole('region', { name: 'Bracket' })).toBeVisible();
      await expect(frame.locator('[data-tie]')).toHaveCount(23);
      await expect(frame.getByRole('banner')).toHaveCount(0);
      await expect(frame.getByRole('complementary')).toHaveCount(0);
      await expect.poll(async () => (await readSizes(page)).at(-1)?.height).toBeGreaterThan(400);
      await expect.poll(() => isScrolled(page)).toBe(false);
      expect((await readSizes(page)).at(-1)).toEqual({
        type: 'kubok:size',
        width,
        height: expect.any(Number),
      });
    },
  );
}

test(
  'a frame whose bracket grows or shrinks posts its new size',
  { tag: '@engine' },
  async ({ page, baseURL }) => {
    await openParent(
      page,
      `<iframe src="${baseURL}${EMBED}" title="Bracket" width="100%" style="border: 0"></iframe>`,
    );
    await expect.poll(async () => (await readSizes(page)).length).toBeGreaterThan(0);
    const before = (await readSizes(page)).at(-1);
    await page.setViewportSize({ width: 390, height: 900 });
    await expect.poll(async () => (await readSizes(page)).at(-1)?.width).toBe(390);
    await expect.poll(async () => (await readSizes(page)).at(-1)?.height).not.toBe(before?.height);
  },
);

test(
  'links in a frame open the full page in another tab',
  { tag: '@engine' },
  async ({ page, baseURL, context }) => {
    await openParent(
      page,
      `<iframe src="${baseURL}${EMBED}" title="Bracket" width="100%" height="900"></iframe>`,
    );
    const tie = frameOf(page).locator('[data-tie="final/kairat-fosfor"]');
    await expect(tie).toHaveAttribute('rel', 'noopener');
    const opening = context.waitForEvent('page');
    await tie.getByText('Fosfor').click();
    const opened = await opening;
    await expect(opened).toHaveURL(/\/final\/kairat-fosfor\/$/);
    await expect(opened.getByRole('banner')).toBeVisible();
    await expect(frameOf(page).getByRole('complementary')).toHaveCount(0);
  },
);

test('a sandboxed frame without an origin holds the whole bracket', async ({
  page,
  context,
  faults,
}) => {
  const host = await serveFolder(join(import.meta.dirname, '../../dist'));
  await context.unrouteAll();
  await openParent(
    page,
    `<iframe src="${host.origin}${EMBED}" sandbox="allow-scripts allow-popups" title="Bracket" width="100%" height="900"></iframe>`,
  );
  await expect(frameOf(page).locator('html[data-embed]')).toBeAttached();
  await expect.poll(async () => (await readSizes(page)).length).toBeGreaterThan(0);
  host.silence();
  expect(faults.splice(0).filter((fault) => /integrity|CORS/.test(fault))).toEqual([]);
});

test('the HTML to copy is a frame with a title that holds the bracket', async ({ page }) => {
  await page.goto('/');
  const menu = await openShareMenu(page);
  await menu.getByText('Embed', { exact: true }).click();
  const html = await menu.getByText(/^<iframe /).textContent();
  await openParent(page, (html ?? '').replaceAll('loading="lazy"', ''));
  await expect(page.locator('iframe')).toHaveAttribute(
    'title',
    'Bracket of the Kazakhstan Cup 1992',
  );
  await expect(frameOf(page).locator('[data-tie]')).toHaveCount(23);
});

test('an embedded bracket highlights the road that its address names', async ({ page }) => {
  await page.goto(`${EMBED}&team=kairat`);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(page.locator('a[data-highlight]')).toHaveCount(5);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('axe finds nothing wrong in it', async ({ page }) => {
      await page.goto(EMBED);
      // Until its part is there, the whole page stands in for it, hidden but for the bracket.
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('complementary')).toHaveCount(0);
      expect(await findViolations(page)).toEqual([]);
    });
  });
}

test.describe('before hydration', () => {
  test.use({ waitsForHydration: false });

  test('neither masthead nor panel shows', { tag: '@engine' }, async ({ page, faults }) => {
    let aborted = 0;
    await page.route('**/assets/index-*.js', (route) => {
      aborted += 1;
      return route.abort();
    });
    await page.goto(EMBED);
    await expect(page.locator('[data-tie]').first()).toBeVisible();
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('complementary')).toBeHidden();
    expect(aborted).toBeGreaterThan(0);
    expect(
      faults.splice(0).filter((fault) => !/Failed to load resource|integrity/.test(fault)),
    ).toEqual([]);
  });
});
