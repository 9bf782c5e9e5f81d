import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Manifest } from 'vite';
import { href, withoutBase } from '../view/address/navigate.ts';
import { readAddresses } from './addresses.ts';
import { fontPreloads } from './fontPreloads.ts';
import { publish, staging, target } from './outDir.ts';
import { partPreloads, wordPreloads } from './partPreloads.ts';
import { readCups } from './readCups.ts';
import { readHosting } from './readHosting.ts';
import { Refusal } from './refusal.ts';
import { secure } from './secure.ts';
import type { Site } from './site.ts';
import { cachedFiles } from './worker/cachedFiles.ts';
import { writeWorker } from './worker/writeWorker.ts';
import { writePages } from './writePages.ts';

/*
 * The last step of `npm run build`: prerenders a page for every address into what Vite has built, adds the service
 * worker, and moves the whole to its place. `SITE_URL` says where the site will stand, such as
 * `https://kubok.example`; without it what needs an absolute address is left out.
 */
try {
  await build();
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}

async function build(): Promise<void> {
  const site = readSite();
  const count = await write(site);
  const worker = writeWorker(href('/'), cachedFiles(staging), import.meta.env.VITE_DEFAULT_CUP);
  writeFileSync(join(staging, 'sw.js'), worker);
  publish(staging, target);
  console.log(`${count} pages and lists written to ${target}`);
  if (site.origin === undefined)
    console.log(
      'SITE_URL is not set: canonical addresses, card images and sitemap.xml, which need it, are left out.',
    );
}

function readSite(): Site {
  const read = readHosting(process.env);
  if ('problems' in read) throw new Refusal(read.problems.join('\n'));
  const template = secure(readFileSync(join(staging, 'index.html'), 'utf8'), (address) =>
    readFileSync(join(staging, withoutBase(address))),
  );
  // What Vite has built each module into.
  const manifest: Manifest = JSON.parse(readFileSync(join(staging, '.vite/manifest.json'), 'utf8'));
  return {
    fonts: {
      en: fontPreloads(manifest, 'en', toAddress),
      ru: fontPreloads(manifest, 'ru', toAddress),
      kk: fontPreloads(manifest, 'kk', toAddress),
    },
    parts: partPreloads(manifest, toAddress),
    words: wordPreloads(manifest, toAddress),
    cups: readCups('public/cups'),
    template,
    listed: readAddresses(readFileSync('src/pages/addresses.txt', 'utf8')),
    origin: read.hosting.origin,
  };
}

/** The address of a built file on its host. */
function toAddress(file: string): string {
  return href(`/${file}`);
}

/** Writes every page; gives their number. */
async function write(site: Site): Promise<number> {
  let count = 0;
  for await (const { path, content } of writePages(site)) {
    const file = join(staging, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    count += 1;
  }
  return count;
}
