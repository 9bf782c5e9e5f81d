import { expect, test } from './test.ts';

const tie = '/kazakhstan-cup-1992/semi-finals/kaisar-kairat/';

test(
  'a sheet follows the finger, springs back, and closes',
  { tag: '@phone' },
  async ({ page, context }) => {
    await page.goto(tie);
    const finger = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y === undefined ? [] : [{ x: 200, y }],
      });
    const sheet = page.getByRole('complementary');
    const top = async () => (await sheet.boundingBox())?.y;
    await touch('touchStart', 300);
    for (const y of [320, 340, 360]) await touch('touchMove', y);
    await expect.poll(top).toBe(60);
    await touch('touchEnd');
    await expect.poll(top).toBe(0);
    await expect(page).toHaveURL(tie);
    await touch('touchStart', 300);
    for (const y of [330, 360, 420]) await touch('touchMove', y);
    await touch('touchEnd');
    await expect(page).toHaveURL('/kazakhstan-cup-1992/');
  },
);
