import type { CDPSession } from '@playwright/test';

/** Milliseconds that the main thread of a page has been busy since it began. */
export async function busyTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Milliseconds that the main thread is busy with an action and all that it leads to until the action has ended. */
export async function measureWork(
  session: CDPSession,
  act: () => Promise<unknown>,
): Promise<number> {
  const before = await busyTime(session);
  await act();
  return (await busyTime(session)) - before;
}
