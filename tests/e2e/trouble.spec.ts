import type { Page, Route } from '@playwright/test';
import { partsOf } from './partsOf.ts';
import { publishedText, readPublished } from './publishedCup.ts';
import { expect, test } from './test.ts';

const base = '/kazakhstan-cup-1992/';
const final = `${base}final/kairat-fosfor/`;
const files = '**/cups/*.json';

type Answer = Parameters<Route['fulfill']>[0];

/** The published cup with one field, at a dotted path, changed; left out where `value` is undefined. */
function change(path: string, value?: unknown): object {
  const cup = readPublished();
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const owner: object = keys.reduce((object: object, key) => Reflect.get(object, key), cup);
  Reflect.set(owner, last, value);
  return cup;
}

const troubles: readonly (readonly [string, Answer, RegExp])[] = [
  ['is missing', { status: 404 }, /No cup is published here.*kazakhstan-cup-1992/],
  ['is refused', { status: 500 }, /host answered with error 500/],
  ['is a page instead', { contentType: 'text/html', body: '<p>Hi' }, /No cup is published here/],
  ['is cut off', { body: publishedText.slice(0, 5000) }, /not readable JSON/],
  ['is empty', { body: '' }, /not readable JSON/],
  ['is null', { json: null }, /not valid.*whole file.*null/],
  ['lacks a title', { json: change('title') }, /not valid.*title.*expected/],
  ['has a number for a title', { json: change('title', 7) }, /“title”.*7.*expected.*string/],
  [
    'lacks a winner',
    { json: change('rounds.2.ties.1.winner') },
    /“rounds\.3\.ties\.0\.away\.feeder”.*kairat-vostok.*expected.*a tie that "kairat" won/,
  ],
  [
    'names an unknown winner',
    { json: change('rounds.2.ties.1.winner', 'nobody') },
    /“rounds\.2\.ties\.1\.winner”.*nobody.*expected.*home.*away/,
  ],
  [
    'names a feeder that is not there',
    { json: change('rounds.1.ties.2.home.feeder', 'first-round/no-one') },
    /“rounds\.1\.ties\.2\.home\.feeder”.*first-round\/no-one.*expected.*tie of an earlier round/,
  ],
];

/** Takes out what the browser itself logs of a failed request. */
const forgiveRequests = (faults: string[]): void => {
  const others = faults.splice(0).filter((fault) => !/Failed to load resource/.test(fault));
  expect(others).toEqual([]);
};

async function expectTrouble(page: Page, sentence: RegExp): Promise<void> {
  await expect(page.getByRole('alert')).toContainText(sentence);
  await expect(page).toHaveTitle(/Kubok/);
}

const retry = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Try again' }).click();

test.describe('a data set that', () => {
  for (const [what, answer, sentence] of troubles) {
    test(`${what} shows a message until a retry succeeds`, async ({ page, faults }) => {
      await page.route(files, (route) => route.fulfill(answer));
      await page.goto(final);
      await expectTrouble(page, sentence);
      await Promise.all([page.waitForResponse(files), retry(page)]);
      await expectTrouble(page, sentence);
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
      await page.unroute(files);
      await retry(page);
      await expect(partsOf(page).panel).toContainText('Saturday 8 August 1992');
      await expect(page.getByRole('alert')).toHaveCount(0);
      forgiveRequests(faults);
    });
  }

  test(
    'never arrives shows a message, until the network is back',
    { tag: '@engine' },
    async ({ page, faults }) => {
      await page.route(files, (route) => route.abort('internetdisconnected'));
      await page.goto('/');
      await expectTrouble(page, /no answer came/);
      await page.unroute(files);
      await retry(page);
      await expect(partsOf(page).ties).toHaveCount(23);
      forgiveRequests(faults);
    },
  );

  test(
    'fails once is requested again automatically',
    { tag: '@engine' },
    async ({ page, faults }) => {
      await page.route(files, (route) => route.fulfill({ status: 503 }), { times: 1 });
      await page.goto('/');
      await expect(partsOf(page).ties).toHaveCount(23);
      forgiveRequests(faults);
    },
  );

  test('is loading is announced where there is nothing to read yet', async ({ page }) => {
    await page.route(files, async (route) => {
      await expect(page.getByRole('status')).toContainText('Loading the cup');
      await route.fulfill({ json: { ...readPublished(), id: 'another-cup' } });
    });
    await page.goto('/another-cup/');
    await expect(partsOf(page).ties).toHaveCount(23);
  });

  test(
    'does not arrive leaves the prerendered page readable',
    { tag: '@sizes' },
    async ({ page, faults }) => {
      await page.route(files, (route) => route.fulfill({ status: 500 }));
      await page.goto('/');
      await expectTrouble(page, /host answered with error 500/);
      await expect(partsOf(page).ties).toHaveCount(23);
      await partsOf(page).tie('final/kairat-fosfor').click();
      await expect(partsOf(page).panel).toContainText('Saturday 8 August 1992');
      forgiveRequests(faults);
    },
  );

  test('lacks several fields is reported by the first and the number of others', async ({
    page,
  }) => {
    const cup = { ...change('title'), name: 7, teams: [] };
    await page.route(files, (route) => route.fulfill({ json: cup }));
    await page.goto('/');
    await expectTrouble(page, /“title”.*And 2 faults more\./);
  });
});

test.describe('an address', () => {
  for (const [path, named] of [
    ['final/nobody-no-one', 'final/nobody-no-one'],
    ['semi-finals/kairat-fosfor', 'semi-finals/kairat-fosfor'],
    ['final', 'final'],
    ['final/kairat-fosfor/goals', 'final/kairat-fosfor/goals'],
  ] as const) {
    test(`that names no tie, ${path}, shows a message and a link back`, async ({ page }) => {
      await page.goto(`${base}${path}/`);
      await expectTrouble(page, /Nothing of this cup/);
      await expect(page.getByRole('alert')).toContainText(named);
      await expect(partsOf(page).ties).toHaveCount(23);
      await page.getByRole('link', { name: 'Go to the bracket' }).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(partsOf(page).panel).toContainText('Goals by round');
      await page.goBack();
      await expect(page.getByRole('alert')).toContainText(named);
    });
  }

  test('that is misspelt suggests the three ties with the nearest names', async ({ page }) => {
    await page.goto(`${base}final/kairat-fosfr/`);
    const near = page
      .getByRole('navigation', { name: 'The nearest by spelling' })
      .getByRole('link');
    await expect(near).toHaveCount(3);
    await expect(near.first()).toHaveAttribute('data-tie', 'final/kairat-fosfor');
    await near.first().click();
    await expect(partsOf(page).panel).toContainText('Saturday 8 August 1992');
  });

  test('that names no cup shows a message and a link to one', async ({ page, faults }) => {
    await page.goto('/no-such-cup/');
    await expectTrouble(page, /No cup is published here.*no-such-cup/);
    await page.getByRole('link', { name: 'Go to the bracket' }).click();
    await expect(partsOf(page).ties).toHaveCount(23);
    await page.goBack();
    await expectTrouble(page, /No cup is published here.*no-such-cup/);
    forgiveRequests(faults);
  });

  test(
    'that is misspelt shows its message first on a phone',
    { tag: '@phone' },
    async ({ page }) => {
      await page.goto(`${base}final/kairat-fosfr/`);
      await expect(page.getByRole('alert')).toBeInViewport();
      await page.getByRole('link', { name: 'Close' }).click();
      await expect(page).toHaveURL(base);
    },
  );

  for (const [path, first] of [
    [`${base}tabel/`, `${base}table/`],
    [`${base}Қайрат/`, `${base}teams/kairat/`],
    ['/kazakstan-cup/final/kairat-fosfor/', final],
    ['/Кайрат/', `${base}teams/kairat/`],
  ] as const)
    test(`that names nobody, ${path}, suggests the nearest in any script`, async ({
      page,
      faults,
    }) => {
      await page.goto(path);
      const near = page
        .getByRole('navigation', { name: 'The nearest by spelling' })
        .getByRole('link');
      await expect(near).toHaveCount(3);
      await expect(near.first()).toHaveAttribute('href', first);
      forgiveRequests(faults);
    });

  test('of a cup is looked for among the published files', async ({ page }) => {
    const cup = { ...readPublished(), id: 'another-cup', name: 'Another Cup' };
    await page.route('**/cups/another-cup.json', (route) => route.fulfill({ json: cup }));
    await page.goto('/another-cup/final/kairat-fosfor/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Another Cup/);
    await expect(partsOf(page).panel).toContainText('Saturday 8 August 1992');
    await partsOf(page).panel.locator('[data-tie="semi-finals/kaisar-kairat"]').click();
    await expect(page).toHaveURL('/another-cup/semi-finals/kaisar-kairat/');
  });
});

test(
  'Back leaves an error page for the page before it',
  { tag: '@engine' },
  async ({ page, faults }) => {
    await page.goto(final);
    await expect(partsOf(page).ties).toHaveCount(23);
    await page.route(files, (route) => route.fulfill({ status: 404 }));
    await page.goto('/no-such-cup/');
    await expectTrouble(page, /No cup is published here/);
    await page.unroute(files);
    await page.goBack();
    await expect(page).toHaveURL(final);
    await expect(partsOf(page).panel).toContainText('Saturday 8 August 1992');
    forgiveRequests(faults);
  },
);
