import type { Browser, CDPSession, Page } from '@playwright/test';
import { watchWork } from './measureWork.ts';

/** A page of its own with a session to ask the browser what it did. */
export type Opened = { readonly page: Page; readonly session: CDPSession };

/** Does something with a fresh page that knows nothing of earlier ones, and closes it. */
export async function withPage<T>(
  browser: Browser,
  origin: string,
  act: (opened: Opened) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await watchWork(session);
    return await act({ page, session });
  } finally {
    await context.close();
  }
}
