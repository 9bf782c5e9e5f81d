import { expect, test } from './test.ts';

test('the page is served and has its title', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Kubok/);
});

// The faults are planted in an empty page: ours may well have a policy that stops them first.
test.describe('an empty page', () => {
  test('is at fault when it logs an error', async ({ page, faults }) => {
    await page.evaluate(() => console.error('planted'));
    await expect.poll(() => faults.splice(0)).toEqual(['logged: planted']);
  });

  test('is at fault when it throws what nobody catches', async ({ page, faults }) => {
    await page.evaluate(() => void Promise.reject(new Error('planted')));
    await expect.poll(() => faults.splice(0)).toEqual(['threw: planted']);
  });

  test('is at fault when it asks another host, and gets no answer', async ({
    page,
    faults,
    browserName,
  }) => {
    const asking = page.evaluate(() => fetch('https://example.org/'));
    await expect(asking).rejects.toThrow(/Failed to fetch|NetworkError/);
    // Firefox keeps what the network does out of what it tells of a page's log.
    const logged =
      browserName === 'firefox' ? [] : ['logged: Failed to load resource: net::ERR_FAILED'];
    await expect
      .poll(() => faults.slice())
      .toEqual(['asked another host: https://example.org/', ...logged]);
    faults.splice(0);
  });

  test('is at fault when it opens a socket to another host', async ({ page, faults }) => {
    await page.evaluate(() => void new WebSocket('ws://example.org/'));
    await expect.poll(() => faults.splice(0)).toEqual(['asked another host: ws://example.org/']);
  });
});
