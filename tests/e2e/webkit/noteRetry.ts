import { test } from '@playwright/test';

/** Annotates the test that runs, so that the last lines of a run name it among those that passed on a second try. */
export const noteRetry = (description: string): void => {
  test.info().annotations.push({ type: 'retried', description });
};
