import type { BrowserContext } from '@playwright/test';

/** Lets no script of a page run, in engines where they can be switched off only together with the driver's own. */
export const refuseScripts = (context: BrowserContext): Promise<unknown> =>
  context.route(/\.js$/, (route) => route.abort());
