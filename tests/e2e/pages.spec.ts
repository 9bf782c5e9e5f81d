import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { partsOf } from './partsOf.ts';
import { expect, test } from './test.ts';
import { waitForQuiet } from './waitForQuiet.ts';

const base = '/kazakhstan-cup-1992/';
const final = `${base}final/kairat-fosfor/`;

const list = readFileSync(new URL('../../src/pages/addresses.txt', import.meta.url), 'utf8');
const addresses = list.split(/\r?\n/).filter(Boolean);

/** Changes the text of every page on its way to the browser. */
const tamper = (page: Page, change: (html: string) => string) =>
  page.route(`**${final}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });

test('every address is a page of its own, and an alias is none', async ({ request }) => {
  for (const line of addresses) {
    const [address = '', target] = line.split(' -> ');
    const response = await request.get(address);
    const text = await response.text();
    expect(response.status(), address).toBe(target ? 404 : 200);
    expect(text, address).toContain(
      target ? 'Nothing has this address.' : `data-path="${address}"`,
    );
  }
});

test('an alias leads on and keeps the query and the fragment', async ({ page }) => {
  await page.goto(`${base}teams/irtysh-pavlodar/?round=final#top`);
  await expect(page).toHaveURL(/\/teams\/traktor-pavlodar\/\?round=final#top$/);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the pages of the cup can be read and followed', { tag: '@engine' }, async ({ page }) => {
    await page.goto('/');
    const { tie, panel } = partsOf(page);
    await expect(panel).toContainText('beat Fosfor 5–1 in the final');
    await tie('second-round/kokshetau-montazhnik-turkestan').click();
    await expect(page).toHaveTitle(/^Kokshetau 2–3 Montazhnik Turkestan/);
    await expect(panel).toContainText('Karashbayev');
    await page.getByRole('link', { name: 'Close' }).click();
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await expect(page.getByRole('row')).toHaveCount(24);
    await page.getByRole('link', { name: 'Bracket', exact: true }).click();
    await expect(tie('final/kairat-fosfor')).toBeVisible();
  });

  test('an alias leads to its cup', async ({ page }) => {
    await page.goto(`${base}teams/irtysh-pavlodar/`);
    await page.getByRole('link', { name: 'Kazakhstan Cup 1992' }).click();
    await expect(page).toHaveURL(base);
  });

  test('buttons that need a script are disabled', async ({ page }) => {
    await page.goto(`${base}table/`);
    const live = page.locator(':is(button, input, select, textarea):enabled');
    await expect(page.getByRole('searchbox')).toBeDisabled();
    await expect(live).toHaveCount(0);
  });

  test('no phone scrolls sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of ['/', final, `${base}teams/kairat/`]) {
      await page.goto(address);
      const width = await page.locator('html').evaluate((html) => html.scrollWidth);
      expect(width, address).toBe(320);
    }
  });
});

test.describe('a page that is hydrated', () => {
  const kinds = [
    '',
    'final/kairat-fosfor/',
    'teams/kairat/',
    'scorers/kairat-volgin/',
    'table/',
    'record/',
    'checks/',
  ];
  for (const kind of kinds) {
    test(
      `is what was drawn: ${kind || 'bracket'}`,
      { tag: /^$|final|table/.test(kind) ? '@engine' : [] },
      async ({ page }) => {
        await page.goto(base + kind);
        await expect(page.getByRole('button', { name: 'Dark colours' })).toBeEnabled();
        await waitForQuiet(page);
      },
    );
  }

  test('keeps what was prerendered while a part of it loads, on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.addInitScript(() => {
      const seen = new Set<boolean>();
      Object.assign(window, { seen });
      const look = () => {
        const panel = document.querySelector('aside');
        if (panel) seen.add(panel.textContent.includes('15 scored'));
        requestAnimationFrame(look);
      };
      look();
    });
    await page.route('**/assets/TeamPanel-*.js', async (route) => {
      await new Promise((resolve) => {
        setTimeout(resolve, 400);
      });
      await route.continue();
    });
    await page.goto(`${base}teams/kairat/`);
    expect(await page.evaluate(() => [...Reflect.get(window, 'seen')])).toEqual([true]);
  });

  test('fails its test where hydration differs', async ({ page, faults }) => {
    await tamper(page, (html) => html.replaceAll('Saturday 8 August 1992', 'Sunday 9 August 1992'));
    await page.goto(final);
    await expect.poll(() => faults.splice(0).join()).toMatch(/React error #418/);
    await expect(partsOf(page).panel).toContainText('Saturday 8 August 1992');
  });
});

test.describe('the Content-Security-Policy', () => {
  test.use({ waitsForHydration: false });

  test('blocks an inline script', { tag: '@engine' }, async ({ page, faults }) => {
    await tamper(page, (html) =>
      html.replace('</body>', '<script>document.title = "Hi"</script></body>'),
    );
    await page.goto(final);
    await expect(partsOf(page).ties).toHaveCount(23);
    // Firefox names the directive, not the policy.
    expect(faults.splice(0).join()).toMatch(/Content Security Policy|violates.*default-src 'self'/);
    await expect(page).toHaveTitle(/^Kairat 5–1 Fosfor/);
  });

  test(
    'blocks a script that differs from the built one',
    { tag: '@engine' },
    async ({ page, faults }) => {
      await page.route('**/assets/index-*.js', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()}\n;document.title = 'Hi'` });
      });
      await page.goto(final);
      await expect(partsOf(page).ties).toHaveCount(23);
      expect(faults.splice(0).join()).toContain('integrity');
      await expect(page).toHaveTitle(/^Kairat 5–1 Fosfor/);
    },
  );
});

test.describe('an address that is', () => {
  const right = [
    ['without its last slash', final.slice(0, -1)],
    ['with slashes doubled', final.replace('/final/', '//final/')],
    ['its file', `${final}index.html`],
    ['with a query of nobody’s', `${final}?x=%E0%A4%A`],
  ] as const;
  for (const [what, address] of right) {
    test(`${what} shows the page`, async ({ page }) => {
      expect((await page.goto(address))?.status()).toBe(200);
      await expect(partsOf(page).panel).toContainText('Saturday 8 August 1992');
    });
  }

  const meant = [
    ['with a bracket and a dot behind it', `${final.slice(0, -1)}).`],
    ['with its hyphen encoded', final.replace('kairat-', 'kairat%2D')],
    ['in capitals', final.toUpperCase()],
    ['with a character that is not shown', `${final}%E2%80%8B`],
    ['with a parameter glued to it', `${final}&fbclid=1`],
    ['with a tracker’s query', `${final}?utm_source=chat#!`],
  ] as const;
  for (const [what, address] of meant) {
    test(`${what} shows the page that is meant, and is corrected`, async ({ page, faults }) => {
      await page.goto(address);
      await expect(partsOf(page).panel).toContainText('Saturday 8 August 1992');
      await expect(page).toHaveURL((url) => url.pathname + url.search === final);
      expect(faults.splice(0).filter((fault) => !/Failed to load resource/.test(fault))).toEqual(
        [],
      );
    });
  }

  const wrong = [
    ['unknown', '/no-such-cup/'],
    ['of no tie', `${base}final/nobody/`],
    ['badly encoded', `${base}final/%E0%A4%A/`],
    ['5,000 letters long', `${base}${'a'.repeat(5000)}/`],
    ['outside the site', `${base}%2e%2e/%2e%2e/etc/passwd`],
    ['of no file', '/cups/none.json'],
  ] as const;
  for (const [what, address] of wrong) {
    test(`${what} is not found, and shows a message`, async ({ page, faults }) => {
      expect((await page.goto(address))?.status()).toBe(404);
      await expect(page.getByRole('link').first()).toBeVisible();
      await waitForQuiet(page);
      await expect(page.locator('#page')).toContainText(/[Nn]othing|[Nn]o /);
      expect(faults.splice(0).filter((fault) => !/Failed to load resource/.test(fault))).toEqual(
        [],
      );
    });
  }
});
