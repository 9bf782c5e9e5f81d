import {
  defineConfig,
  type PlaywrightTestOptions,
  type PlaywrightWorkerOptions,
} from '@playwright/test';

const { CHROMIUM_PATH, CI, KUBOK_PORT = '4273' } = process.env;

const baseURL = `http://127.0.0.1:${KUBOK_PORT}`;

/** How an engine is started, whatever the size of its window. */
type Engine = Partial<PlaywrightTestOptions & PlaywrightWorkerOptions>;

const chromium: Engine = {
  browserName: 'chromium',
  launchOptions: {
    ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
    // It would ask its maker's hosts for updates and the like, which no test wants.
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  },
};

const desktop: Engine = { viewport: { width: 1440, height: 900 } };

export default defineConfig({
  testDir: '.',
  outputDir: '../../node_modules/.cache/kubok/e2e',
  snapshotPathTemplate: '{testDir}/pictures/{projectName}/{testFileName}/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(CI),
  workers: 2,
  // Of many browsers on a busy machine one may stumble; the list names what needed a second try.
  retries: CI ? 1 : 0,
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A worker's requests would pass by the routes that tests set.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
  },
  projects: [{ name: 'chromium-desktop', use: { ...chromium, ...desktop } }],
  webServer: {
    command: `npx --no vite preview --host 127.0.0.1 --port ${KUBOK_PORT} --strictPort`,
    cwd: '../..',
    url: baseURL,
    reuseExistingServer: false,
  },
});
