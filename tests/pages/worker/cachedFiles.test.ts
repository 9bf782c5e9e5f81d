import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cachedFiles } from '../../../src/pages/worker/cachedFiles.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kubok-cached-'));
  for (const path of [
    'assets/b.js',
    'assets/a.css',
    'cups/cup.json',
    'cups/cup.schema.json',
    'theme.js',
    'icons/192.png',
    'manifest.webmanifest',
    'shell.html',
    'index.html',
    'cup/final/a-b/index.html',
    'cup/card.png',
    'robots.txt',
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a worker caches scripts and cups exactly, icons if it can, and no page', () => {
  const { exact, cups, optional } = cachedFiles(folder);
  expect(exact.map(({ path }) => path)).toEqual(['assets/a.css', 'assets/b.js', 'theme.js']);
  expect(cups.map(({ path }) => path)).toEqual(['cups/cup.json']);
  expect(exact[0]?.integrity).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  expect(optional).toEqual(['icons/192.png', 'manifest.webmanifest']);
});
