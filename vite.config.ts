import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { servePages } from './src/pages/servePages.ts';

const address = { host: '127.0.0.1', port: 4173, strictPort: true };

/** What every page needs, in one file: several are longer on the way, and gzip finds less in each. */
const first = {
  name: 'index',
  test: /rolldown\/runtime|index\.html$/,
  includeDependenciesRecursively: true,
};

/** What several late parts need, in one file beside it: a reader waits for two, not for a dozen. */
const shared = { name: 'shared', minShareCount: 2 };

/** The page only reads: what TanStack Query has for changes and for endless lists is left out of it. */
const lessQuery = join(import.meta.dirname, 'src/main/lessQuery.ts');

/** Vite's way of loading a part, which would also load the styles of each; ours are one sheet, and there are none to wait for. */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

export default defineConfig(({ isPreview }) => ({
  // The folder of its host that the page is served under, such as `/kubok/`.
  base: process.env['BASE_PATH'] ?? '/',
  // Every address is a page of its own once it is built; while it is written, one page serves them all.
  appType: isPreview ? 'mpa' : 'spa',
  resolve: {
    alias: [
      // React has it by itself; what stands in for it in older ones is not needed.
      { find: 'use-sync-external-store/shim/index.js', replacement: 'react' },
      { find: /^\.\/(mutationCache|infiniteQueryBehavior)\.js$/, replacement: lessQuery },
    ],
  },
  plugins: [plainImports, react(), tailwindcss(), servePages()],
  build: {
    assetsInlineLimit: 0,
    // Its lists would be part of the first page. A page names what its own part needs; what a reader may open next
    // is asked for once they point at it.
    modulePreload: false,
    outDir: process.env['OUT_DIR'] ?? 'dist',
    rolldownOptions: { output: { codeSplitting: { groups: [first, shared] } } },
  },
  preview: address,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // No test is one of speed, and a machine may have more to do than this.
    testTimeout: 60_000,
  },
}));
