/** Run by hand where a typeface or the list of its letters has changed: writes the typefaces into `src/view/fonts`. */
import { writeFileSync } from 'node:fs';
import { subsetFonts } from './subsetFonts.mjs';

for (const [name, content] of await subsetFonts())
  writeFileSync(new URL(`../../view/fonts/${name}`, import.meta.url), content);
