import { bindings, replayBindings } from '../../src/view/ui/keys.ts';
import { partsOf } from './partsOf.ts';
import { expect, test } from './test.ts';

test('arrow keys move along roads and within rounds', { tag: '@engine' }, async ({ page }) => {
  await page.goto('/');
  const { tie, ties } = partsOf(page);
  await expect(ties).toHaveCount(23);
  await tie('first-round/kairat-shakhter-karaganda').focus();
  for (const [key, id] of [
    ['ArrowRight', 'second-round/zhiger-kairat'],
    ['ArrowLeft', 'first-round/kairat-shakhter-karaganda'],
    ['ArrowUp', 'first-round/zhiger-metallist-petropavlsk'],
    ['ArrowUp', 'first-round/zhiger-metallist-petropavlsk'],
    ['End', 'first-round/khimik-kustanay-ekibastuzets'],
    ['ArrowRight', 'second-round/khimik-kustanay-skif-arsenal'],
    ['Home', 'second-round/cska-alma-ata-kaisar'],
    ['ArrowDown', 'second-round/bulat-gornyak-khromtau'],
    ['ArrowRight', 'quarter-finals/kaisar-gornyak-dzhezkazgan'],
    ['ArrowLeft', 'second-round/bulat-gornyak-khromtau'],
    ['ArrowLeft', 'second-round/bulat-gornyak-khromtau'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(tie(id)).toBeFocused();
  }
});

test('typing letters moves the focus to a team', { tag: '@engine' }, async ({ page }) => {
  await page.goto('/');
  const { tie } = partsOf(page);
  await tie('final/kairat-fosfor').focus();
  await page.keyboard.type('trak');
  await expect(tie('second-round/aktyubinets-irtysh-pavlodar')).toBeFocused();
});

test('a key scrolls sideways to the tie it moves to', { tag: '@engine' }, async ({ page }) => {
  await page.setViewportSize({ width: 1279, height: 900 });
  await page.goto('/kazakhstan-cup-1993/final/dostyk-taraz/');
  const { tie } = partsOf(page);
  await tie('final/dostyk-taraz').focus();
  await page.keyboard.press('a');
  await expect(tie('first-round/azhar-bulat')).toBeFocused();
  await expect(tie('first-round/azhar-bulat')).toBeInViewport({ ratio: 1 });
});

test('letters of another script move the focus too', { tag: '@engine' }, async ({ page }) => {
  await page.goto('/');
  const { tie } = partsOf(page);
  await tie('final/kairat-fosfor').focus();
  // A keyboard of another script sends its own letters, which Playwright's has no keys for.
  for (const key of 'спар') {
    await page.evaluate((letter) => {
      const event = new KeyboardEvent('keydown', { key: letter, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, key);
  }
  await expect(tie('first-round/montazhnik-turkestan-spartak-semipalatinsk')).toBeFocused();
});

test('the bracket is one Tab stop', async ({ page }) => {
  await page.goto('/');
  const { tie, ties, bracket } = partsOf(page);
  await expect(ties).toHaveCount(23);
  await expect(bracket.locator('a[tabindex="0"]')).toHaveCount(1);
  await tie('final/kairat-fosfor').focus();
  await expect(bracket.locator('a[tabindex="0"]')).toHaveAttribute(
    'data-tie',
    'final/kairat-fosfor',
  );
});

test('Alt+Left goes back, as in any page', async ({ page }) => {
  await page.goto('/');
  const { tie } = partsOf(page);
  await tie('final/kairat-fosfor').focus();
  const isLeftAlone = await tie('final/kairat-fosfor').evaluate((link) =>
    link.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'ArrowLeft',
        altKey: true,
        bubbles: true,
        cancelable: true,
      }),
    ),
  );
  expect(isLeftAlone).toBe(true);
  await expect(tie('final/kairat-fosfor')).toBeFocused();
});

test(
  'closing a tie returns the focus to its card',
  { tag: ['@sizes', '@engine'] },
  async ({ page }) => {
    await page.goto('/');
    const { tie, panel } = partsOf(page);
    await tie('final/kairat-fosfor').press('Enter');
    await panel.getByRole('link', { name: 'Close' }).press('Enter');
    await expect(tie('final/kairat-fosfor')).toBeFocused();
  },
);

test(
  '? shows every key once, and Escape closes only that',
  { tag: '@engine' },
  async ({ page }) => {
    await page.goto('/kazakhstan-cup-1992/final/kairat-fosfor/');
    await partsOf(page).tie('final/kairat-fosfor').focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys of the bracket' });
    await expect(dialog.getByRole('term')).toHaveCount(bindings.length + replayBindings.length);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(/final\/kairat-fosfor\/$/);
  },
);

test(
  'closing the list of keys keeps the focus on the page when Back removed its opener',
  { tag: '@engine' },
  async ({ page }) => {
    await page.goto('/kazakhstan-cup-1992/record/');
    await page.getByRole('navigation').getByRole('link', { name: 'Bracket' }).click();
    await partsOf(page).tie('final/kairat-fosfor').focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys of the bracket' });
    await expect(dialog).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/record\/$/);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    const focused = page.locator(':focus');
    await expect(focused).toBeVisible();
    await expect(focused).not.toHaveJSProperty('tagName', 'BODY');
  },
);
