import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../run/findFreePort.mjs';
import { partsOf } from './partsOf.ts';
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

test('two builds are the same to the byte', { tag: '@once' }, () => {
  const [first, second] = [build({}), build({})];
  expect(filesOf(first)).toEqual(filesOf(second));
  expect(filesOf(first).length).toBeGreaterThan(100);
  for (const file of filesOf(first))
    expect(readFileSync(join(first, file)).equals(readFileSync(join(second, file))), file).toBe(
      true,
    );
});

type Command = readonly [program: string, options: readonly string[]];

const servers: readonly (readonly [string, (folder: string, port: number) => Command])[] = [
  [
    'python’s server',
    (folder: string, port: number) => [
      'python3',
      ['-m', 'http.server', `${port}`, '--bind', '127.0.0.1', '-d', folder],
    ],
  ],
  [
    'sirv',
    (folder: string, port: number) => [
      'npx',
      ['--no', 'sirv', folder, '--host', '127.0.0.1', '--port', `${port}`],
    ],
  ],
];

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

  for (const [name, command] of servers) {
    test(
      `is served by ${name}: a shared link, the next tie, and Back`,
      { tag: '@once' },
      async ({ page, faults }) => {
        const port = await findFreePort();
        const [program, options] = command(folder, port);
        running = spawn(program, [...options], { cwd: root, detached: true, stdio: 'ignore' });
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
        await expect(page.getByRole('button', { name: 'Copy link' })).toBeEnabled();
        await partsOf(page).tie('semi-finals/kaisar-kairat').click();
        await expect(page).toHaveURL(`${site}/kazakhstan-cup-1992/semi-finals/kaisar-kairat/`);
        await page.reload();
        await expect(partsOf(page).panel).toContainText('Kairat went on');
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
      },
    );
  }
});
