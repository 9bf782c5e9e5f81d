import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { previewAddress } from './src/pages/machine/previewAddress.mjs';
import { staging, target } from './src/pages/outDir.ts';
import { listCups } from './src/pages/listCups.ts';
import { readHosting } from './src/pages/readHosting.ts';
import { servePages } from './src/pages/servePages.ts';

const read = readHosting(process.env);
if ('problems' in read) {
  // Sentences for whoever typed the command: a stack would hide them.
  console.error(read.problems.join('\n'));
  process.exit(1);
}
const { base } = read.hosting;

const tests = 'tests/**/*.test.{ts,tsx}';

const components = 'tests/{**/*.test.tsx,view/**/*.test.ts}';

export default defineConfig(({ isPreview, isSsrBuild }) => ({
  base,
  // A built site has a page for every address; the dev server answers every address with one page.
  appType: isPreview ? 'mpa' : 'spa',
  plugins: [react(), tailwindcss(), servePages(), listCups('public/cups')],
  build: {
    assetsInlineLimit: 0,
    manifest: true,
    // A build is moved to its place once it is whole.
    outDir: isPreview ? target : staging,
    emptyOutDir: true,
    // What every page needs is one file: split by who shares it, it compresses 5.7 kB worse.
    rolldownOptions: isSsrBuild
      ? {}
      : { output: { codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] } } },
  },
  preview: { ...previewAddress, strictPort: true },
  test: {
    environment: 'node',
    projects: [
      // What needs no browser shares what it has loaded.
      {
        extends: true,
        test: { name: 'node', include: [tests], exclude: [components], isolate: false },
      },
      { extends: true, test: { name: 'components', include: [components] } },
    ],
    // Nothing else runs beside the tests.
    maxWorkers: '100%',
    // No test is one of speed, and a machine may have more to do than this.
    testTimeout: 60_000,
  },
}));
