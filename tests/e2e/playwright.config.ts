import { defineConfig, type Project } from '@playwright/test';
import { engines } from './engines.ts';

const { CI, EVERY_TEST, KUBOK_PORT = '4273' } = process.env;

const baseURL = `http://127.0.0.1:${KUBOK_PORT}`;

/** Whether engines other than Chromium run every test, not only those that depend on the engine. */
const isWhole = EVERY_TEST === 'true';

/** Each engine at two sizes; the tags of a test say where it runs. */
const projects = engines
  .filter(({ isThere }) => isThere)
  .flatMap(({ name, desktop, phone, timeout = 60_000, retries = 0 }): Project[] => {
    const isPart = name !== 'chromium' && !isWhole;
    return [
      {
        name: `${name}-desktop`,
        use: desktop,
        timeout,
        retries,
        grep: isPart ? /@engine/ : /./,
        grepInvert: /@phone/,
      },
      {
        name: `${name}-phone`,
        use: phone,
        timeout,
        retries,
        grep: isPart ? /^(?=.*@engine).*@(phone|sizes)/s : /@(phone|sizes)/,
      },
    ];
  });

export default defineConfig({
  testDir: '.',
  outputDir: '../../node_modules/.cache/kubok/e2e',
  snapshotPathTemplate: '{testDir}/pictures/{projectName}/{testFileName}/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(CI),
  // One more than the cores of a small machine: a worker often waits for its browser.
  workers: 3,
  // A machine may have more to do than these tests.
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A worker's requests would pass by the routes that tests set.
    serviceWorkers: 'block',
    trace: 'on-first-retry',
  },
  projects,
  webServer: {
    command: `npx --no vite preview --host 127.0.0.1 --port ${KUBOK_PORT} --strictPort`,
    cwd: '../..',
    url: baseURL,
    reuseExistingServer: false,
  },
});
