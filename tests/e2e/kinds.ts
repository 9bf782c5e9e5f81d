import { expect, type Page } from '@playwright/test';
import { openShareMenu } from './openShareMenu.ts';

/** A kind of page, or of what opens on one, and how a reader comes to see it. */
export type Kind = { readonly name: string; readonly show: (page: Page) => Promise<void> };

const base = '/kazakhstan-cup-1992/';
const final = `${base}final/kairat-fosfor/`;

/** The kind that stands at an address, once its heading of the second level is seen. */
const at = (name: string, path: string): Kind => ({
  name,
  show: async (page) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  },
});

/** The kind that says what went wrong. */
const alertAt = (name: string, path: string): Kind => ({
  name,
  show: async (page) => {
    await page.goto(path);
    await expect(page.getByRole('alert')).toBeVisible();
  },
});

/** The kind that comes of something done on another. */
const after = (name: string, { show }: Kind, act: (page: Page) => Promise<void>): Kind => ({
  name,
  show: async (page) => {
    await show(page);
    await act(page);
  },
});

const overview = at('overview', base);
const tie = at('tie', final);

async function showReplay(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'Replay of the cup' })).toBeVisible();
}

async function showCharts(page: Page): Promise<void> {
  const chart = page.getByRole('figure', { name: 'Goals for and against' });
  await chart.scrollIntoViewIfNeeded();
  await expect(chart).toBeVisible();
  for (const summary of await page.getByRole('figure').locator('summary').all())
    await summary.click();
}

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search this cup' });
  await dialog.getByRole('textbox').fill(text);
  await expect(dialog.getByRole('link').first()).toBeVisible();
}

async function refuseSharing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(navigator, 'share', { value: undefined });
  });
  await tie.show(page);
  await openShareMenu(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('textbox', { name: 'Address of this page' })).toBeVisible();
}

async function breakFile(page: Page): Promise<void> {
  await page.route('**/cups/*.json', (route) => route.fulfill({ body: '{' }));
  await alertAt('', base).show(page);
}

/** Every kind of page that the site has, with everything that can be open on one. */
export const kinds: readonly Kind[] = [
  overview,
  tie,
  at('level tie', `${base}first-round/zhetysu-kokshetau/`),
  at('walkover', `${base}second-round/khimik-kustanay-skif-arsenal/`),
  at('team', `${base}teams/traktor-pavlodar/`),
  at('picked team', `${base}?team=traktor-pavlodar`),
  at('scorer', `${base}scorers/vostok-duzmambetov/`),
  at('table', `${base}table/`),
  at('map', `${base}map/?team=kairat`),
  at('record', `${base}record/#L102`),
  at('checks', `${base}checks/`),
  at('overview in Russian', `/ru${base}`),
  at('tie in Russian', `/ru${final}`),
  at('overview in Kazakh', `/kk${base}`),
  at('table in Kazakh', `/kk${base}table/`),
  after('day', at('', `${base}?day=1992-05-28`), showReplay),
  after('charts', overview, showCharts),
  after('search', overview, (page) => search(page, 'kairat')),
  after('search without a result', overview, (page) => search(page, 'Kiarat')),
  after('keys', overview, (page) => page.keyboard.press('?')),
  { name: 'share', show: refuseSharing },
  after('cite', tie, async (page) =>
    (await openShareMenu(page)).getByText('Cite', { exact: true }).click(),
  ),
  alertAt('unknown address', `${base}final/nobody-no-one/`),
  alertAt('unknown cup', '/no-such-cup/'),
  { name: 'broken data set', show: breakFile },
  {
    name: 'embed',
    show: async (page) => {
      await page.goto(`${base}?embed`);
      // What was drawn for the page at the same address goes, and the bare bracket takes its place.
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    },
  },
];
