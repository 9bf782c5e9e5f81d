import { defineConfig, type Project } from '@playwright/test';
import { engines } from './engines.ts';

const { CI, KUBOK_PORT = '4273' } = process.env;

const baseURL = `http://127.0.0.1:${KUBOK_PORT}`;

/** Specs that set the size of the window themselves, or to which none matters. */
const anySize =
  /\/(bytes|forced|hostile|largeTable|networks|offline|pages|soak|turning|zoom)\.spec/;

/** Specs of what no engine decides: rules that marks and colours keep, and how much is fetched. */
const anyEngine = /\/(axe|bytes|forced)\.spec/;

/** Each engine at two sizes; the tags of a test say where it has something to say. */
const projects = engines
  .filter(({ isThere }) => isThere)
  .flatMap(({ name, desktop, phone, timeout = 60_000 }, index): Project[] => [
    {
      name: `${name}-desktop`,
      use: desktop,
      timeout,
      grepInvert: index > 0 ? /@once|@phone/ : /@phone/,
      testIgnore: index > 0 ? anyEngine : [],
    },
    {
      name: `${name}-phone`,
      use: phone,
      timeout,
      grepInvert: /@once|@desktop/,
      testIgnore: index > 0 ? [anySize, anyEngine] : anySize,
    },
  ]);

export default defineConfig({
  testDir: '.',
  outputDir: '../../node_modules/.cache/kubok/e2e',
  snapshotPathTemplate: '{testDir}/pictures/{projectName}/{testFileName}/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(CI),
  workers: 2,
  // Of many browsers on a busy machine one may stumble; the list names what needed a second try.
  retries: CI ? 1 : 0,
  // A machine may have more to do than these tests.
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A worker's requests would pass by the routes that tests set.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
  },
  projects,
  webServer: {
    command: `npx --no vite preview --host 127.0.0.1 --port ${KUBOK_PORT} --strictPort`,
    cwd: '../..',
    url: baseURL,
    reuseExistingServer: false,
  },
});
