import type { Page } from '@playwright/test';
import { allowCopying } from './clipboard.ts';
import { partsOf } from './partsOf.ts';
import { expect, test } from './test.ts';
import { tabTo } from './tabTo.ts';

/** That a person sees where they are: what has the focus is in view, marked, and nothing lies over it. */
async function expectSeen(page: Page): Promise<void> {
  const flaw = () =>
    page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 'nothing has the focus';
      const { top, left, bottom, right, width, height } = focused.getBoundingClientRect();
      const isIn = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
      // The panel, which a link may lead to, is marked by what stands in it.
      if (focused.matches('aside')) return undefined;
      if (!isIn) return `${focused.outerHTML.slice(0, 80)} is out of view`;
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      if (!focused.contains(hit)) return `${hit?.outerHTML.slice(0, 80)} lies over the focus`;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
      const isMarked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
      const isClear = /^rgba.*, 0\)$/.test(outlineColor);
      return isMarked && !isClear ? undefined : `${focused.outerHTML.slice(0, 80)} is not marked`;
    });
  await expect.poll(flaw).toBeUndefined();
}

test(
  'the keyboard alone finds a team, follows its road to the final, shares it and returns',
  { tag: '@engine' },
  async ({ page, context }) => {
    await allowCopying(context);
    const base = '/kazakhstan-cup-1992/';
    const { panel, tie } = partsOf(page);
    const press = async (key: string) => {
      await page.keyboard.press(key);
      await expectSeen(page);
    };
    await page.goto('/');

    await press('/');
    await page.keyboard.type('kairat');
    await expect(page.getByRole('dialog').getByRole('link').first()).toContainText('Kairat');
    await press('ArrowDown');
    await press('Enter');
    await expect(page).toHaveURL(`${base}teams/kairat/`);

    const firstTie = panel.locator('[data-tie^="first-round/"]');
    await expect(firstTie).toBeVisible();
    await expect(panel).toBeFocused();
    await tabTo(page, firstTie);
    await expectSeen(page);
    await press('Enter');
    for (const id of [
      'first-round/kairat-shakhter-karaganda',
      'second-round/zhiger-kairat',
      'quarter-finals/kairat-vostok',
      'semi-finals/kaisar-kairat',
    ]) {
      await expect(tie(id)).toBeFocused();
      await press('ArrowRight');
    }
    await expect(tie('final/kairat-fosfor')).toBeFocused();

    await press('Enter');
    await expect(page).toHaveURL(`${base}final/kairat-fosfor/`);
    await expect(panel).toContainText('Saturday 8 August 1992');
    const share = panel.getByRole('button', { name: 'Share' });
    await tabTo(page, share);
    await expectSeen(page);
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog', { name: 'Share' });
    const copy = menu.getByRole('button', { name: 'Copy link' });
    // Its code is loaded when the menu is first opened.
    await expect(copy).toBeVisible();
    await tabTo(page, copy);
    await expectSeen(page);
    await press('Enter');
    await expect(menu.getByText('Copied.')).toBeVisible();

    await press('Escape');
    await expect(share).toBeFocused();
    await press('Escape');
    await expect(page).toHaveURL(base);
    await expect(panel).toContainText('Winners');
    await expect(tie('final/kairat-fosfor')).toBeFocused();
  },
);
