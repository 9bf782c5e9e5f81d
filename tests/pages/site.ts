import { readAddresses } from '../../src/pages/addresses.ts';
import type { Site } from '../../src/pages/site.ts';
import { writePages } from '../../src/pages/writePages.ts';
import { bundledCup } from '../cup/bundledCup.ts';

const template =
  '<html lang="en"><head><title>Kubok</title></head><body><div id="page"></div></body></html>';

/** The pages of a site by their paths; of the bundled cup at kubok.example, unless told otherwise. */
export async function writeSite(site: Partial<Site> = {}): Promise<ReadonlyMap<string, string>> {
  const listed = readAddresses('');
  const defaults = {
    cups: [bundledCup()],
    parts: new Map(),
    words: { en: [], ru: [], kk: [] },
    template,
    fonts: { en: [], ru: [], kk: [] },
    listed,
    origin: 'https://kubok.example',
  };
  const files = new Map<string, string>();
  for await (const { path, content } of writePages({ ...defaults, ...site }))
    files.set(path, String(content));
  return files;
}
