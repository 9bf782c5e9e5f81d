import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'opentype.js';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { subsetFonts } from '../../../src/pages/fonts/subsetFonts.mjs';

const view = join(import.meta.dirname, '../../../src/view');

const KAZAKH = 'әғқңөұүһіӘҒҚҢӨҰҮҺІ';

let fonts: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  fonts = await subsetFonts();
});

/** All that the Kazakh dictionary is written with; arrows are no part of a word. */
const dictionarySigns = (): ReadonlySet<string> => {
  const folder = join(view, 'words/kk');
  const text = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  return new Set(text.join('').replace(/[\s\u2190-\u2193]/g, ''));
};

/** The signs of a text that a typeface has no glyph for. */
async function missing(name: string, text: Iterable<string>): Promise<string> {
  const font = Buffer.from(fonts.get(name) ?? []);
  const bytes = new Uint8Array(
    await subsetFont(font, [...text].join(''), { targetFormat: 'sfnt' }),
  );
  const parsed = parse(bytes.buffer);
  return [...text].filter((sign) => !parsed.charToGlyphIndex(sign)).join('');
}

describe('the typefaces in src/view/fonts', () => {
  it('are those that `node src/pages/fonts/write.mjs` writes', () => {
    for (const [name, content] of fonts)
      expect(readFileSync(join(view, 'fonts', name)).equals(content)).toBe(true);
  });

  it.each(['kazakh-400.woff2', 'kazakh-600.woff2'])(
    'of which %s has every letter of Kazakh, and every sign of its dictionary',
    async (name) => {
      expect(await missing(name, KAZAKH)).toBe('');
      expect(await missing(name, dictionarySigns())).toBe('');
    },
  );
});
