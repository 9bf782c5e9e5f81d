import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { check } from '../cup/check.ts';
import type { Cup } from '../cup/cup.ts';
import { writeIssue } from '../issue.ts';
import { href, withoutBase } from '../view/navigate.ts';
import { readAddresses } from './addresses.ts';
import { secure } from './secure.ts';
import { partPreloads } from './partPreloads.ts';
import { preload } from './preload.ts';
import type { Site } from './site.ts';
import { keptFiles } from './worker/keptFiles.ts';
import { writeWorker } from './worker/writeWorker.ts';
import { writePages } from './writePages.ts';

/**
 * The second half of `npm run build`: every address becomes a page in `dist`. `SITE_URL` says where the site will
 * stand, such as `https://kubok.example`; without it what needs an absolute address is left out. `OUT_DIR` is another
 * folder than `dist`.
 */
const TARGET = process.env['OUT_DIR'] ?? 'dist';
const CUPS = 'public/cups';

/** The absolute address of the site without what comes behind the host; the folder is the base path's to say. */
const origin = process.env['SITE_URL'] ? new URL(process.env['SITE_URL']).origin : undefined;

type CupFile = { readonly cup: Cup; readonly seal: string };

/** A cup and the seal of its file. Throws where the file holds no cup, or more than a cup: it could not be sealed. */
function readCupFile(file: string): CupFile {
  const text = readFileSync(join(CUPS, file), 'utf8');
  const data: unknown = JSON.parse(text);
  const checked = check(data);
  if (checked.ok) {
    if (!isDeepStrictEqual(checked.value, data)) throw new Error(`${file} holds more than a cup`);
    return { cup: checked.value, seal: createHash('sha256').update(text).digest('hex') };
  }
  throw new Error([`${file} is no cup:`, ...checked.issues.map(writeIssue)].join('\n'));
}

const files = readdirSync(CUPS).filter((file) => /^(?!cup\.schema).*\.json$/.test(file));

const cupFiles = files.map(readCupFile);

const assets = readdirSync(join(TARGET, 'assets'));
const scripts = {
  names: assets.filter((file) => file.endsWith('.js')),
  read: (name: string) => readFileSync(join(TARGET, 'assets', name), 'utf8'),
};

/** The typeface that every page shows, asked for before its stylesheet is read. */
const fonts = assets
  .filter((file) => /-latin-wght-normal.*\.woff2$/.test(file))
  .map((file) => preload(href(`/assets/${file}`), 'font'));

const template = secure(readFileSync(join(TARGET, 'index.html'), 'utf8'), (address) =>
  readFileSync(join(TARGET, withoutBase(address))),
);

let count = 0;
const leadingOn: string[] = [];
const site: Site = {
  preloads: fonts,
  parts: partPreloads(scripts, template, (name) => href(`/assets/${name}`)),
  cups: cupFiles.map(({ cup }) => cup),
  seals: new Map(cupFiles.map(({ cup, seal }) => [cup.id, seal])),
  template,
  listed: readAddresses(readFileSync('src/pages/addresses.txt', 'utf8')),
  origin,
};
for await (const { path, content, leadsOn } of writePages(site)) {
  mkdirSync(dirname(join(TARGET, path)), { recursive: true });
  writeFileSync(join(TARGET, path), content);
  if (leadsOn) leadingOn.push(path);
  count += 1;
}
const kept = keptFiles(TARGET, leadingOn);
writeFileSync(join(TARGET, 'sw.js'), writeWorker({ base: href('/'), files: kept }));
console.log(`${count} pages and lists written to ${TARGET}, ${kept.length} files kept for offline`);
if (origin === undefined)
  console.log(
    'SITE_URL is not set: canonical addresses, card images and sitemap.xml, which need it, are left out.',
  );
