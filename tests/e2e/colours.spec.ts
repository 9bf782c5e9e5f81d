import { partsOf } from './partsOf.ts';
import { expect, test } from './test.ts';

const paper = { light: 'rgb(247, 245, 239)', dark: 'rgb(14, 24, 32)' };

const schemes = ['light', 'dark'] as const;

for (const colorScheme of schemes) {
  test.describe(`where the system is ${colorScheme}`, () => {
    test.use({ colorScheme });

    test(
      'the page is, too, and the switch overrides it permanently',
      { tag: '@engine' },
      async ({ page }) => {
        const other = colorScheme === 'light' ? 'dark' : 'light';
        const body = page.locator('body');
        const theSwitch = page.getByRole('button', { name: 'Dark colours' });
        const isPressed = (scheme: string) => ['aria-pressed', `${scheme === 'dark'}`] as const;
        await page.goto('/');
        await expect(body).toHaveCSS('background-color', paper[colorScheme]);
        await expect(theSwitch).toHaveAttribute(...isPressed(colorScheme));
        await theSwitch.click();
        await expect(body).toHaveCSS('background-color', paper[other]);
        await page.reload();
        await expect(body).toHaveCSS('background-color', paper[other]);
        await expect(theSwitch).toHaveAttribute(...isPressed(other));
      },
    );
  });
}

test(
  'the page follows a system that changes its colours',
  { tag: '@engine' },
  async ({ page, browserName }) => {
    test.skip(
      browserName === 'firefox',
      'The driver can set the colours of the system at its start only.',
    );
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/');
    await expect(page.locator('body')).toHaveCSS('background-color', paper.dark);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect(page.locator('body')).toHaveCSS('background-color', paper.light);
  },
);

test('the switch works where storage is blocked', { tag: '@engine' }, async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await expect(page.locator('body')).toHaveCSS('background-color', paper.dark);
});

test.describe('in forced colours', () => {
  test.use({ colorScheme: 'dark', contextOptions: { forcedColors: 'active' } });

  test('every mark of the bracket keeps a colour of its own', async ({ page }) => {
    await page.goto('/kazakhstan-cup-1992/semi-finals/kaisar-kairat/?team=kairat');
    const { bracket, tie } = partsOf(page);
    await expect(tie('final/kairat-fosfor')).toBeVisible();
    const ground = await page
      .locator('body')
      .evaluate((body) => getComputedStyle(body).backgroundColor);
    const strokes = await bracket
      .locator('svg path')
      .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).stroke));
    expect(new Set(strokes).has(ground)).toBe(false);
    const borders = await bracket
      .locator('a[data-tie]')
      .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).borderTopColor));
    expect(new Set(borders).has(ground)).toBe(false);
  });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves by itself', { tag: '@engine' }, async ({ page }) => {
    await page.goto('/');
    await expect(partsOf(page).ties).toHaveCount(23);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior, transitionProperty } =
            getComputedStyle(element);
          const isStill = transitionDuration === '0s' || transitionProperty === 'none';
          return !isStill || animationName !== 'none' || scrollBehavior === 'smooth';
        }).length,
    );
    expect(moving).toBe(0);
  });
});
