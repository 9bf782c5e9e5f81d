import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../run/findFreePort.mjs';
import { partsOf } from './partsOf.ts';
import { serveFolder } from './serveFolder.ts';
import { expect, test } from './test.ts';

const root = join(import.meta.dirname, '../..');

/** Builds the site into a new folder and names the folder. */
function build(env: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kubok-'));
  const { status, stderr } = spawnSync('npm run build', {
    cwd: root,
    shell: true,
    env: { ...process.env, OUT_DIR: folder, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return folder;
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .toSorted();

// One after another: all builds pass through one folder.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

test('a second build is the same byte for byte', () => {
  const [first, second] = [join(root, 'dist'), build({})];
  expect(filesOf(first)).toEqual(filesOf(second));
  expect(filesOf(first).length).toBeGreaterThan(100);
  for (const file of filesOf(first))
    expect(readFileSync(join(first, file)).equals(readFileSync(join(second, file))), file).toBe(
      true,
    );
});

test('a build with a wrong setting fails with one sentence and writes nothing', () => {
  expect(() => build({ BASE_PATH: '/kubok', SITE_URL: 'kubok.example' })).toThrow(
    /BASE_PATH is "\/kubok"; write .*\nSITE_URL is "kubok.example"; write /,
  );
});

test.describe('a site in a folder of its host', () => {
  let folder: string;
  let running: ChildProcess | undefined;

  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kubok-host-'));
    mkdirSync(join(folder, 'sites'));
    symlinkSync(
      build({ BASE_PATH: '/sites/kubok/', SITE_URL: 'https://kubok.example' }),
      join(folder, 'sites/kubok'),
    );
  });

  test.afterEach(() => {
    if (running?.pid !== undefined) process.kill(-running.pid);
    running = undefined;
  });

  test('is served by a plain host: a shared link, the next tie, and Back', async ({
    page,
    faults,
  }) => {
    const port = await findFreePort();
    const options = ['--no', 'sirv', folder, '--host', '127.0.0.1', '--port', `${port}`];
    running = spawn('npx', options, { cwd: root, detached: true, stdio: 'ignore' });
    const site = `http://127.0.0.1:${port}/sites/kubok`;
    const final = `${site}/kazakhstan-cup-1992/final/kairat-fosfor/`;
    await expect
      .poll(() =>
        fetch(final).then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200);
    await page.unrouteAll();
    await page.context().unrouteAll();
    await page.goto(final);
    await expect(page.getByRole('button', { name: 'Share' })).toBeEnabled();
    await partsOf(page).tie('semi-finals/kaisar-kairat').click();
    await expect(page).toHaveURL(`${site}/kazakhstan-cup-1992/semi-finals/kaisar-kairat/`);
    await page.reload();
    await expect(partsOf(page).panel).toContainText('Kairat through to the final');
    await page.goBack();
    await expect(page).toHaveURL(final);
    await page.goto(`${site}/`);
    await expect(partsOf(page).ties).toHaveCount(23);
    const image = page.locator('meta[property="og:image"]');
    await expect(image).toHaveAttribute('content', /^https:\/\/kubok\.example\/sites\/kubok\//);
    const address = (await image.getAttribute('content')) ?? '';
    const card = await fetch(address.replace('https://kubok.example/sites/kubok', site));
    expect(card.headers.get('content-type')).toBe('image/png');
    expect(faults.splice(0)).toEqual([]);
  });

  test.describe('once it has moved there', () => {
    test.use({ serviceWorkers: 'allow' });

    test('the service worker of the old folder is removed', async ({ page, context, faults }) => {
      const host = await serveFolder(build({}));
      await context.unrouteAll();
      const scopes = () =>
        page.evaluate(async () =>
          (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
        );
      await page.goto(host.origin);
      await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
      expect(await scopes()).toEqual([`${host.origin}/`]);
      host.folder = folder;
      await page.goto(`${host.origin}/sites/kubok/`);
      await expect.poll(scopes).toEqual([`${host.origin}/sites/kubok/`]);
      const caches = await page.evaluate(() => window.caches.keys());
      expect(caches.filter((name) => !name.startsWith('kubok /sites/kubok/ '))).toEqual([]);
      host.silence();
      faults.splice(0);
    });
  });
});
