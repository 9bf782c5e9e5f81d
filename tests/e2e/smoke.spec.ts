import { expect, test } from './test.ts';

test('the page has its title', { tag: '@engine' }, async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Kubok/);
});

// The faults are planted in an empty page: ours may well have a policy that stops them first.
test.describe('an empty page', () => {
  test.beforeEach(async ({ page }) => {
    const body = '<!doctype html><title>Empty</title><link rel="icon" href="data:,">';
    await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto('/empty');
  });

  test('fails its test when it logs an error', { tag: '@engine' }, async ({ page, faults }) => {
    await page.evaluate(() => console.error('planted'));
    await expect.poll(() => faults.splice(0)).toEqual(['logged: planted']);
  });

  test('fails its test on an uncaught error', { tag: '@engine' }, async ({ page, faults }) => {
    await page.evaluate(() => void Promise.reject(new Error('planted')));
    await expect.poll(() => faults.splice(0)).toEqual(['threw: planted']);
  });

  test(
    'fails its test when it requests another host',
    { tag: '@engine' },
    async ({ page, faults, browserName }) => {
      const asking = page.evaluate(() => fetch('https://example.org/'));
      await expect(asking).rejects.toThrow(/Failed to fetch|NetworkError|Load failed/);
      // Only Chromium tells of it in the page's log.
      const logged =
        browserName === 'chromium' ? ['logged: Failed to load resource: net::ERR_FAILED'] : [];
      await expect
        .poll(() => faults.slice())
        .toEqual(['asked another host: https://example.org/', ...logged]);
      faults.splice(0);
    },
  );

  test(
    'fails its test when it opens a socket to another host',
    { tag: '@engine' },
    async ({ page, faults }) => {
      await page.evaluate(() => void new WebSocket('ws://example.org/'));
      await expect.poll(() => faults.splice(0)).toEqual(['asked another host: ws://example.org/']);
    },
  );
});
