import type { Page } from '@playwright/test';

/** Until half a second has gone by in which nothing came; the network's own idleness Firefox's driver may miss. */
export const waitForQuiet = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const ends = performance
      .getEntriesByType('resource')
      .map((entry) => entry.startTime + entry.duration);
    return performance.now() - Math.max(0, ...ends) > 500;
  });
