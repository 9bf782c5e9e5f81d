import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { readCsv } from '../cup/export/readCsv.ts';
import { allowCopying, readClipboard } from './clipboard.ts';
import { enterText } from './enterText.ts';
import { pressEndInText } from './pressEndInText.ts';
import { printedTies } from './printedTies.ts';
import { publishedText } from './publishedCup.ts';
import { expect, test } from './test.ts';

const TABLE = '/kazakhstan-cup-1992/table/';

/** A row for each tie; on phones a block with the same facts. */
const rowsOf = (page: Page): Locator =>
  page
    .getByRole('row')
    .or(page.getByRole('listitem'))
    .filter({ has: page.locator('[data-tie]') });

const header = (page: Page, name: string): Locator =>
  page.getByRole('columnheader', { name, exact: true });

test(
  'each printed tie has a row that links to it and has no empty cell',
  { tag: '@sizes' },
  async ({ page }) => {
    await page.goto(TABLE);
    await expect(page).toHaveTitle(/Table/);
    await expect(rowsOf(page)).toHaveCount(23);
    const ties = page.locator('[data-tie]');
    const ids = await ties.evaluateAll((links) => links.map((link) => link.dataset['tie'] ?? ''));
    expect(ids.toSorted()).toEqual(printedTies.map(({ id }) => id).toSorted());
    // How a match was decided is told only where the score does not say it.
    const cells = await page
      .locator('td:not(:nth-last-child(2))')
      .or(rowsOf(page).getByRole('paragraph'))
      .allInnerTexts();
    expect(cells.length).toBeGreaterThanOrEqual(23);
    expect(cells.filter((cell) => cell.trim() === '')).toEqual([]);
    await expect(page.getByText('22 matches, 1 walkover, 81 goals, 3.68 per match.')).toBeVisible();
    await ties.last().click();
    await expect(page).toHaveURL('/kazakhstan-cup-1992/final/kairat-fosfor/');
    await page.goBack();
    await expect(rowsOf(page)).toHaveCount(23);
  },
);

test('the walkover has no score', async ({ page }) => {
  await page.goto(`${TABLE}?filter=skif`);
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(rowsOf(page)).toContainText('w/o');
  await expect(rowsOf(page)).not.toContainText(/\d[–-]\d/);
});

test('a header sorts by its column, reverses it, and is kept in the address', async ({ page }) => {
  await page.goto(TABLE);
  await expect(header(page, 'Round')).toHaveAttribute('aria-sort', 'ascending');
  const score = header(page, 'Score').getByRole('button');
  await score.click();
  await expect(page).toHaveURL(`${TABLE}?sort=score`);
  await expect(header(page, 'Score')).toHaveAttribute('aria-sort', 'ascending');
  await expect(rowsOf(page).first()).toContainText('Zhetysu');
  await score.press('Enter');
  await expect(page).toHaveURL(`${TABLE}?sort=-score`);
  await expect(header(page, 'Score')).toHaveAttribute('aria-sort', 'descending');
  await expect(rowsOf(page).first()).toContainText('Montazhnik Turkestan');
  await page.reload();
  await expect(rowsOf(page).first()).toContainText('Montazhnik Turkestan');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(TABLE);
  await expect(header(page, 'Round')).toHaveAttribute('aria-sort', 'ascending');
});

test(
  'the filter finds names in any script and rounds, and is kept in the address',
  { tag: ['@sizes', '@engine'] },
  async ({ page }) => {
    await page.goto(TABLE);
    const filter = page.getByRole('searchbox', { name: 'Team or scorer' });
    await expect(filter).toBeEnabled();
    await enterText(filter, 'Кайрат');
    await expect(rowsOf(page)).toHaveCount(5);
    await expect(page.getByText('5 of 23 shown: 5 matches')).toBeVisible();
    await page.getByRole('combobox', { name: 'Round' }).selectOption('Final');
    await expect(rowsOf(page)).toHaveCount(1);
    expect(new URL(page.url()).searchParams.get('filter')).toBe('Кайрат');
    await page.reload();
    await expect(rowsOf(page)).toHaveCount(1);
    await expect(filter).toHaveValue('Кайрат');
  },
);

test(
  'Back from a filter whose text is selected does not lose the focus',
  { tag: '@engine' },
  async ({ page }) => {
    await page.goto('/kazakhstan-cup-1992/');
    await page.getByRole('link', { name: 'Table' }).click();
    const filter = page.getByRole('searchbox', { name: 'Team or scorer' });
    await enterText(filter, 'kai');
    await filter.selectText();
    await page.goBack();
    await expect(filter).toHaveCount(0);
    const home = page.locator('h1 a');
    await home.focus();
    await pressEndInText(page);
    await expect(home).toBeFocused();
  },
);

for (const [name, query] of [
  ['that matches nothing', 'filter=zzz'],
  ['of a round that is not there', 'in=nowhere'],
  ['of regex characters', `filter=${encodeURIComponent('.*[(\\^$')}`],
] as const) {
  test(`a filter ${name} shows a message and a way on`, async ({ page }) => {
    await page.goto(`${TABLE}?${query}`);
    await expect(
      page.getByText(/^(No match of this cup|This cup has no such round)/),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Show all matches' }).click();
    await expect(page).toHaveURL(TABLE);
    await expect(rowsOf(page)).toHaveCount(23);
  });
}

test('a filter of 10,000 characters works', async ({ page }) => {
  await page.goto(TABLE);
  await enterText(page.getByRole('searchbox'), '[a'.repeat(5000));
  await expect(page.getByText(/^No match of this cup/)).toBeVisible();
  await enterText(page.getByRole('searchbox'), '');
  await expect(rowsOf(page)).toHaveCount(23);
});

test('copying announces what was copied', { tag: '@engine' }, async ({ page, context }) => {
  await allowCopying(context);
  await page.goto(TABLE);
  await page.getByRole('button', { name: 'Copy as CSV' }).click();
  await expect(page.getByText('CSV copied: 24 lines.')).toBeVisible();
  const text = await readClipboard(page);
  expect(readCsv(text.replaceAll(/\r?\n/g, '\r\n'))).toHaveLength(24);
});

test(
  'where copying is forbidden, the text is shown and selected',
  { tag: '@engine' },
  async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    );
    await page.goto(TABLE);
    await page.getByRole('button', { name: 'Copy as Football.TXT' }).click();
    await expect(page.getByText('The browser did not let this page copy.')).toBeVisible();
    const area = page.getByRole('textbox', { name: 'Football.TXT' });
    await expect(area).toBeFocused();
    await expect(area).toHaveValue(/^= Kazakhstan Cup 1992\n/);
    const selected = await area.evaluate(
      (element) =>
        element instanceof HTMLTextAreaElement && element.selectionEnd - element.selectionStart,
    );
    expect(selected).toBe((await area.inputValue()).length);
  },
);

const record = new URL('../../src/source/kazakhstan-cup-1992.txt', import.meta.url);
const footballTxt = new URL('../cup/export/kazakhstan-cup-1992.football.txt', import.meta.url);

for (const [role, name, file, content] of [
  [
    'button',
    'Download Football.TXT',
    'kazakhstan-cup-1992.football.txt',
    readFileSync(footballTxt, 'utf8'),
  ],
  ['button', 'Download Source text', 'kazakhstan-cup-1992.txt', readFileSync(record, 'utf8')],
  ['link', 'Download JSON', 'kazakhstan-cup-1992.json', publishedText],
] as const) {
  test(
    `"${name}" gives a file`,
    { tag: role === 'link' ? '@engine' : [] },
    async ({ page, browserName }) => {
      test.skip(
        browserName === 'firefox' && role === 'button',
        'The driver tells of no download that a page makes itself.',
      );
      await page.goto(TABLE);
      const started = page.waitForEvent('download');
      await page.getByRole(role, { name }).click();
      const download = await started;
      expect(download.suggestedFilename()).toBe(file);
      expect(readFileSync(await download.path(), 'utf8').trimEnd()).toBe(content.trimEnd());
    },
  );
}

for (const width of [320, 390, 768, 1024]) {
  test(
    `nothing scrolls sideways at ${width} px`,
    { tag: width === 320 ? '@engine' : [] },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(TABLE);
      await expect(page.getByRole('searchbox')).toBeEnabled();
      await expect(page.locator('[data-tie]')).toHaveCount(23);
      const overflow = await page.evaluate(() =>
        [document.documentElement, document.querySelector('main')].map((box) =>
          box ? box.scrollWidth - box.clientWidth : 0,
        ),
      );
      expect(overflow).toEqual([0, 0]);
    },
  );
}

test(
  'on phones each tie is a block, and a select sorts them',
  { tag: '@engine' },
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(TABLE);
    await expect(page.getByRole('table')).toHaveCount(0);
    await page.getByRole('combobox', { name: 'Sorted by' }).selectOption('Score, last first');
    await expect(page).toHaveURL(`${TABLE}?sort=-score`);
    await expect(page.locator('[data-tie]').first()).toContainText('Montazhnik Turkestan');
  },
);
