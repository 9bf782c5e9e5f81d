import type { CDPSession } from '@playwright/test';

/**
 * Milliseconds of CPU that the main thread of a page has spent since it began, by the tasks it has run: what else the
 * machine does meanwhile is not in them.
 */
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

/** Lets a page watch its main thread from here on. */
export async function watchWork(session: CDPSession): Promise<void> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 250));

/** Waits until a page has done all that it set out to do: for a quarter of a second it does next to nothing. */
export async function waitForQuiet(session: CDPSession): Promise<void> {
  while ((await measureWork(session, rest)) > 4) await rest();
}
