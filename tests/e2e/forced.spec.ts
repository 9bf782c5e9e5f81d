import type { Page } from '@playwright/test';
import { kinds } from './kinds.ts';
import { expect, test } from './test.ts';

/** Marks whose colour is that of the page, and fields and buttons without an edge that is seen, once all are forced. */
const findUnseen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const isUnseen = (colour: string) =>
      colour === 'none' || colour === ground || /^rgba.*, 0\)$|transparent/.test(colour);
    const root = document.querySelector('dialog[open]') ?? document.body;
    const shown = (what: string) =>
      [...root.querySelectorAll(what)].filter((part) => part.checkVisibility());
    const marks = shown('svg :is(path, line, circle, rect, polygon, polyline)').filter((mark) => {
      const { width, height } = mark.getBoundingClientRect();
      const { stroke, fill, opacity } = getComputedStyle(mark);
      const isThere = width + height > 0 && opacity !== '0' && !mark.closest('defs');
      const isPainted = stroke !== 'none' || fill !== 'none';
      return isThere && isPainted && isUnseen(stroke) && isUnseen(fill);
    });
    // The system draws radio buttons and sliders by itself, with an edge that CSS does not know.
    const fields = shown('input:not([type=radio], [type=range]), select, textarea').filter(
      (field) => {
        const { borderTopColor, borderTopWidth, borderTopStyle } = getComputedStyle(field);
        const isEdged = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0;
        return !isEdged || isUnseen(borderTopColor);
      },
    );
    const cards = shown('[data-tie]:is(main section section a)').filter((card) =>
      isUnseen(getComputedStyle(card).borderTopColor),
    );
    return [...marks, ...fields, ...cards].map((part) => part.outerHTML.slice(0, 120));
  });

/** How each of the next stops of Tab fails to show that it has the focus. */
async function findUnmarked(page: Page, stops: number): Promise<string[]> {
  const unmarked: string[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const flaw = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return undefined;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
      const ground = getComputedStyle(document.body).backgroundColor;
      const isMarked = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
      return isMarked && outlineColor !== ground ? undefined : focused.outerHTML.slice(0, 120);
    });
    if (flaw !== undefined) unmarked.push(flaw);
  }
  return unmarked;
}

/** What is current or pressed, and is drawn as its neighbour of the same kind that is not. */
const findUntold = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const looks = (part: Element) => {
      const style = getComputedStyle(part);
      const { fontWeight, textDecorationLine, outlineStyle, backgroundColor, color } = style;
      const { borderTopWidth, borderTopStyle, borderTopColor, borderBottomWidth } = style;
      const border = [borderTopWidth, borderTopStyle, borderTopColor, borderBottomWidth];
      const words = [fontWeight, textDecorationLine, outlineStyle, backgroundColor, color];
      const ring = [style.outlineWidth, style.borderBottomColor, style.borderLeftWidth];
      return [...border, ...words, ...ring].join(' ');
    };
    const told = [...document.querySelectorAll('nav [aria-current], main a[aria-current]')];
    return told
      .filter((part) => part.checkVisibility())
      .filter((part) => {
        const group = part.closest('ul, ol, section section');
        const others = [...(group?.querySelectorAll(part.tagName) ?? [])].filter(
          (other) => !other.hasAttribute('aria-current') && other.checkVisibility(),
        );
        const [other] = others;
        return other !== undefined && looks(other) === looks(part);
      })
      .map((part) => part.outerHTML.slice(0, 120));
  });

/** Half of the kinds on a light ground and half on a dark one: what is forced is the same of both. */
for (const [index, { name, show }] of kinds.entries()) {
  const colorScheme = index % 2 === 0 ? 'light' : 'dark';
  test(`in forced ${colorScheme} colours everything can be told apart on the page of kind ${name}`, async ({
    page,
    faults,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    const isForced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
    test.skip(!isForced, 'the engine cannot be told to force colours');
    await show(page);
    expect(await findUnseen(page)).toEqual([]);
    expect(await findUntold(page)).toEqual([]);
    expect(await findUnmarked(page, 12)).toEqual([]);
    const others = faults.splice(0).filter((fault) => !/Failed to load/.test(fault));
    expect(others).toEqual([]);
  });
}
