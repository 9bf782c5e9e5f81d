import { test as base, expect } from '@playwright/test';
import { watchContext } from './watchContext.ts';

/**
 * Playwright's test, which also fails on every fault that `watchContext` notes. A test that provokes faults takes
 * them out itself: `expect(faults.splice(0)).toEqual(['logged: ...'])`.
 */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = await watchContext(context, new URL(baseURL ?? '').host);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
