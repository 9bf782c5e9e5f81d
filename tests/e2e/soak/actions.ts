import { errors, type Page } from '@playwright/test';
import { pickTarget } from './pickTarget.ts';
import { pickOne, type Random } from './random.ts';

/** What was done, in words; a key says also that it was one. */
export type Done = { readonly said: string; readonly isKey: boolean };

const pointed = (said: string): Done => ({ said, isKey: false });

const keys =
  'Tab Tab Tab Shift+Tab Enter Enter Escape Space Home End ArrowUp ArrowDown ArrowDown ArrowLeft ArrowRight ArrowRight / ? k a i z s'.split(
    ' ',
  );

const widths = [320, 390, 640, 767, 768, 900, 1024, 1279, 1280, 1440, 1920];
const heights = [480, 640, 844, 900, 1080];

async function click(page: Page, random: Random): Promise<Done> {
  const target = await pickTarget(page, random());
  if (target) await page.mouse.click(target.x, target.y);
  return pointed(target ? `click ${target.name}` : 'click on what is covered: not done');
}

async function hover(page: Page, random: Random): Promise<Done> {
  const target = await pickTarget(page, random());
  if (target) await page.mouse.move(target.x, target.y);
  return pointed(target ? `hover ${target.name}` : 'hover over what is covered: not done');
}

/** Whether Enter would leave the page, or open a list that is no part of it. */
const isAway = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused instanceof HTMLAnchorElement)
      return focused.target !== '' || focused.hreflang !== '' || focused.origin !== location.origin;
    return focused instanceof HTMLSelectElement;
  });

async function press(page: Page, random: Random): Promise<Done> {
  const wanted = pickOne(random, keys);
  const opens = ['Enter', 'Space'].includes(wanted);
  const key = opens && (await isAway(page)) ? 'Tab' : wanted;
  await page.keyboard.press(key);
  return { said: `press ${key}`, isKey: true };
}

/** WebKit cannot tell whether there is a step to go to, and the driver would wait for it for ever. */
const ENOUGH = { timeout: 2000 };

const wait = (step: Promise<unknown>): Promise<unknown> =>
  step.catch((error: unknown) => {
    if (!(error instanceof errors.TimeoutError)) throw error;
  });

/** Back, unless it leads out of the site: where the engine cannot tell, forward again. */
async function goBack(page: Page): Promise<Done> {
  const mayGo = await page.evaluate(() => !('navigation' in window) || navigation.canGoBack);
  if (mayGo) await wait(page.goBack(ENOUGH));
  if (page.url() === 'about:blank') await wait(page.goForward(ENOUGH));
  return pointed('Back');
}

async function goForward(page: Page): Promise<Done> {
  await wait(page.goForward(ENOUGH));
  return pointed('Forward');
}

async function resize(page: Page, random: Random): Promise<Done> {
  const size = { width: pickOne(random, widths), height: pickOne(random, heights) };
  await page.setViewportSize(size);
  return pointed(`resize to ${size.width} x ${size.height}`);
}

async function turnColours(page: Page, random: Random): Promise<Done> {
  const colorScheme = pickOne(random, ['light', 'dark'] as const);
  await page.emulateMedia({ colorScheme });
  return pointed(`system colours ${colorScheme}`);
}

const actions = [
  { share: 40, act: click },
  { share: 35, act: press },
  { share: 8, act: hover },
  { share: 8, act: goBack },
  { share: 3, act: goForward },
  { share: 4, act: resize },
  { share: 2, act: turnColours },
];
const whole = actions.reduce((sum, { share }) => sum + share, 0);

/** Does one thing that a person might do, the next of a random row. */
export async function actOnce(page: Page, random: Random): Promise<Done> {
  let left = random() * whole;
  const chosen = actions.find(({ share }) => (left -= share) < 0);
  return (chosen ?? { act: click }).act(page, random);
}
