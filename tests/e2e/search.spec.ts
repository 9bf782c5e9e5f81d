import type { Locator, Page } from '@playwright/test';
import { enterText } from './enterText.ts';
import { findViolations } from './findViolations.ts';
import { partsOf } from './partsOf.ts';
import { pressEndInText } from './pressEndInText.ts';
import { expect, test } from './test.ts';

const base = '/kazakhstan-cup-1992/';
const final = 'final/kairat-fosfor';

type SearchParts = { readonly dialog: Locator; readonly field: Locator; readonly links: Locator };

const searchOf = (page: Page): SearchParts => {
  const dialog = page.getByRole('dialog', { name: 'Search this cup' });
  return { dialog, field: dialog.getByRole('textbox'), links: dialog.getByRole('link') };
};

/** Shows the bracket and asks for something by the button. */
async function ask(page: Page, text: string): Promise<SearchParts> {
  await page.goto(base);
  await page.getByRole('button', { name: 'Search' }).click();
  const parts = searchOf(page);
  await enterText(parts.field, text);
  await expect(parts.dialog.getByRole('status')).toBeVisible();
  return parts;
}

test(
  '/ opens the search, Enter follows the first result, and Back returns',
  { tag: ['@sizes', '@engine'] },
  async ({ page }) => {
    await page.goto(base);
    const { tie, panel } = partsOf(page);
    await tie(final).focus();
    await page.keyboard.press('/');
    const { dialog, field, links } = searchOf(page);
    await expect(field).toBeFocused();
    await enterText(field, 'Қайрат');
    await expect(dialog.getByRole('status')).toHaveText(/^\d+ results\.$/);
    await expect(links.first()).toContainText('Kairat');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${base}teams/kairat/`);
    await expect(dialog).toBeHidden();
    await expect(panel).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(base);
    await expect(tie(final)).toBeFocused();
  },
);

test(
  'a tie that is followed gets the focus in the bracket, also from another page',
  { tag: '@engine' },
  async ({ page }) => {
    await page.goto(`${base}table/`);
    await expect(page.getByRole('searchbox')).toBeEnabled();
    await page.keyboard.press('/');
    await page.keyboard.type('fosfor kairat');
    const { links } = searchOf(page);
    await expect(links.first()).toHaveText(/Kairat 5–1 Fosfor\s*Final · Saturday 8 August 1992/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${base}${final}/`);
    await expect(partsOf(page).tie(final)).toBeFocused();
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  },
);

test(
  'arrow keys move through the results, and typing goes on in the field',
  { tag: '@engine' },
  async ({ page }) => {
    const { field, links } = await ask(page, 'kai');
    await field.press('ArrowDown');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(links.last()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.last()).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('s?');
    await expect(field).toHaveValue('kais?');
    await expect(field).toBeFocused();
  },
);

test(
  'closing the search focuses its button where nothing had the focus',
  { tag: '@engine' },
  async ({ page }) => {
    await page.goto(base);
    await page.keyboard.press('/');
    await expect(searchOf(page).dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  },
);

test(
  'Escape closes only the search, and the focus returns',
  { tag: '@engine' },
  async ({ page }) => {
    await page.goto(`${base}${final}/`);
    const { tie } = partsOf(page);
    await tie(final).focus();
    await page.keyboard.press('/');
    await page.keyboard.type('kairat');
    await page.keyboard.press('Escape');
    await expect(searchOf(page).dialog).toBeHidden();
    await expect(page).toHaveURL(`${base}${final}/`);
    await expect(tie(final)).toBeFocused();
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(searchOf(page).field).toHaveValue('kairat');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  },
);

test(
  'a search closed with its text selected does not lose the focus',
  { tag: '@engine' },
  async ({ page }) => {
    const { dialog, field } = await ask(page, 'kai');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await pressEndInText(page);
    await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  },
);

test('a round that is opened from the search is highlighted, and Back clears it', async ({
  page,
}) => {
  await ask(page, 'semi');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${base}?round=semi-finals`);
  const { bracket, tie } = partsOf(page);
  await expect(bracket.locator('a[data-highlight]')).toHaveCount(2);
  await expect(tie('semi-finals/kaisar-kairat')).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(base);
  await expect(bracket).not.toHaveAttribute('data-picked');
});

for (const [text, first] of [
  ['Kayrat', /^Kairat\s*Alma-Ata, today Almaty( Enter)?$/],
  ['Кайрат', /^Kairat\s*Alma-Ata, today Almaty( Enter)?$/],
  ['Қайрат', /^Kairat\s*Alma-Ata, today Almaty( Enter)?$/],
  ['Traktor', /^Traktor Pavlodar\s*Pavlodar( Enter)?$/],
  ['Irtysh', /^Traktor Pavlodar\s*Pavlodar · found as “Irtysh Pavlodar”( Enter)?$/],
  ['Naydovskiy', /^Na[iy]dovski?y\s*.+ · .*goals?/],
] as const) {
  test(`${text} finds what is meant`, async ({ page }) => {
    const { links } = await ask(page, text);
    await expect(links.first()).toHaveText(first);
  });
}

test('a misspelt name gets suggestions, which Enter does not follow', async ({ page }) => {
  const { dialog, field, links } = await ask(page, 'Kiarat');
  await expect(dialog.getByRole('status')).toContainText('Nothing in this cup is called');
  await field.press('Enter');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(base);
});

for (const text of ['(.*[', '\\d+$', 'x'.repeat(10_000)]) {
  test(`${text.slice(0, 8)} gets a message and no link`, async ({ page }) => {
    const { dialog, field, links } = await ask(page, text);
    await expect(dialog.getByRole('status')).toContainText('Nothing in this cup is called');
    expect((await dialog.getByRole('status').textContent())?.length).toBeLessThan(200);
    await expect(links).toHaveCount(0);
    await field.press('Enter');
    await expect(field).toBeFocused();
  });
}

test('blanks offer the final, the biggest win, drawn matches and top scorers', async ({ page }) => {
  const { dialog, links } = await ask(page, '   ');
  await expect(dialog.getByRole('status')).toContainText('Type a team');
  await expect(links.first()).toContainText('Kairat 5–1 Fosfor');
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText([
    'The final',
    'Biggest win',
    'Drawn matches',
    'Top scorers',
    'Rounds',
  ]);
});

test('/ typed in a field opens no search', { tag: '@engine' }, async ({ page }) => {
  await page.goto(`${base}table/`);
  const filter = page.getByRole('searchbox').or(page.getByRole('textbox')).first();
  await filter.press('/');
  await expect(filter).toHaveValue('/');
  await expect(searchOf(page).dialog).toBeHidden();
});

test(
  'a search that cannot be loaded says so, and can be tried again',
  { tag: '@engine' },
  async ({ page, faults }) => {
    const part = '**/assets/Results-*.js';
    await page.route(part, (route) => route.abort('internetdisconnected'));
    await page.goto(base);
    const { dialog, links } = searchOf(page);
    const button = page.getByRole('button', { name: 'Search' });
    // The host answers: the page is reloaded once by itself, and then whenever a reader asks.
    await Promise.all([page.waitForEvent('load'), button.click()]);
    await button.click();
    await expect(dialog.getByRole('alert')).toContainText('could not be loaded');
    await page.unroute(part);
    await dialog.getByRole('button', { name: 'Try again' }).click();
    // A browser that keeps a failed script as failed reloads the page, which closes the dialog.
    await expect(async () => {
      if (!(await dialog.isVisible())) await button.click();
      await expect(links.first()).toBeVisible({ timeout: 1000 });
    }).toPass();
    expect(
      faults
        .splice(0)
        .filter(
          (fault) =>
            !/Failed to (load resource|fetch dynamically)|Importing a module|error loading dynamically|error boundary/.test(
              fault,
            ),
        ),
    ).toEqual([]);
  },
);

test(
  'on a phone a result opens its sheet, which gets the focus',
  { tag: ['@phone', '@engine'] },
  async ({ page }) => {
    const { links, dialog } = await ask(page, 'traktor');
    await links.first().click();
    await expect(dialog).toBeHidden();
    await expect(partsOf(page).panel).toBeFocused();
    await expect(page).toHaveURL(`${base}teams/traktor-pavlodar/`);
  },
);

for (const [how, size] of [
  ['as it is', '100%'],
  ['at 200 %', '200%'],
] as const) {
  test(`a search fits a small phone with text ${how}`, { tag: '@engine' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const { dialog, links } = await ask(page, 'pavlodar');
    await page.evaluate((text) => {
      document.documentElement.style.fontSize = text;
    }, size);
    const over = await dialog.evaluate((root) =>
      [root, ...root.querySelectorAll('div, section, ul, a')]
        .filter((part) => part.scrollWidth > part.clientWidth)
        .map((part) => part.outerHTML.slice(0, 80)),
    );
    expect(over).toEqual([]);
    const targets = [...(await links.all()), ...(await dialog.getByRole('button').all())];
    for (const target of targets)
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('axe finds nothing wrong with a search', async ({ page }) => {
      for (const text of ['kairat', 'Kiarat', '']) {
        const { field } = await ask(page, text);
        await field.press('ArrowDown');
        expect(await findViolations(page), text).toEqual([]);
      }
    });
  });
}
