import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cachedFiles } from '../../src/pages/worker/cachedFiles.ts';
import { writeWorker } from '../../src/pages/worker/writeWorker.ts';

/** Copies a built site into a new folder, as its next version: its scripts, which name each other, have other names there. */
export function writeNextVersion(site: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kubok-next-'));
  cpSync(site, folder, { recursive: true });
  const assets = join(folder, 'assets');
  const renamed = readdirSync(assets).filter((name) => name.endsWith('.js'));
  for (const name of renamed) renameSync(join(assets, name), join(assets, nextName(name)));
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/\.(?:html|js)$/.test(file) && file !== 'sw.js') rename(join(folder, file), renamed);
  writeFileSync(
    join(folder, 'sw.js'),
    writeWorker('/', cachedFiles(folder), 'kazakhstan-cup-1992'),
  );
  return folder;
}

const nextName = (name: string): string => name.replace(/-.*\.js$/, '-next.js');

function rename(file: string, names: readonly string[]): void {
  const text = names.reduce(
    (changed, name) => changed.replaceAll(name, nextName(name)),
    readFileSync(file, 'utf8'),
  );
  // The hashes of what was changed would not be right.
  writeFileSync(file, text.replace(/ integrity="[^"]*"/g, ''));
}
