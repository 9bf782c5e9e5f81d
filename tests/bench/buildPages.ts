import { join } from 'node:path';
import { build } from 'vite';
import { contenders, type Contender } from './contenders.ts';

/** Bundles the pages of all contenders, minified as for production, each into a folder of its own in `target`. */
export async function buildPages(bench: string, target: string): Promise<void> {
  for (const contender of contenders)
    await buildPage(bench, join(target, contender.name), contender);
}

async function buildPage(bench: string, outDir: string, contender: Contender): Promise<void> {
  await build({
    configFile: false,
    root: bench,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { ...contender.alias } },
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      rollupOptions: {
        input: join(bench, 'contenders', `${contender.name}.js`),
        output: { format: 'iife', entryFileNames: 'page.js', assetFileNames: 'page.[ext]' },
      },
    },
  });
}
