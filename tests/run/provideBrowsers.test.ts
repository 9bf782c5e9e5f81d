import { describe, expect, it } from 'vitest';
import { chromium, firefox, webkit } from './engines.mjs';
import { sortBrowsers } from './provideBrowsers.mjs';

const installed = { name: 'Chromium 156', path: '/bin/chromium' };
const shipped = { name: 'Chromium 156' };

describe('sortBrowsers', () => {
  it('names every browser, and gives the variables of those that have a path', () => {
    const fox = { name: 'Firefox', path: '/bin/firefox' };
    const found = [
      [chromium, installed],
      [firefox, fox],
    ] as const;
    expect(sortBrowsers(found, true)).toEqual({
      env: { CHROMIUM_PATH: '/bin/chromium', FIREFOX_PATH: '/bin/firefox' },
      line: 'Tested in Chromium 156 (/bin/chromium), Firefox (/bin/firefox).',
      problems: [],
    });
    expect(sortBrowsers([[chromium, shipped]], true)).toMatchObject({
      env: {},
      line: 'Tested in Chromium 156 (Playwright’s own).',
    });
  });

  it('leaves out Firefox and WebKit where there are none', () => {
    const found = [
      [chromium, installed],
      [firefox, undefined],
      [webkit, undefined],
    ] as const;
    const sorted = sortBrowsers(found, false);
    expect(sorted.line).toBe(
      'Tested in Chromium 156 (/bin/chromium). Not installed: Firefox, WebKit.',
    );
    expect(sorted.problems).toEqual([]);
  });

  it('demands every engine in CI, and Chromium everywhere', () => {
    const none = [
      [chromium, undefined],
      [firefox, undefined],
    ] as const;
    expect(sortBrowsers(none, true).problems).toEqual([chromium.advice, firefox.advice]);
    expect(sortBrowsers(none, false).problems).toEqual([chromium.advice]);
  });

  it('never leaves out an engine whose variable is wrong', () => {
    const found = [[firefox, { problem: 'No such file.' }]] as const;
    expect(sortBrowsers(found, false).problems).toEqual(['No such file.']);
  });
});
