import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexCup } from '../../src/cup/questions/indexCup.ts';
import type { Picture } from '../../src/picture/svg.ts';
import { writePng } from '../../src/pages/cards/writePng.ts';
import { placesOf } from '../../src/pages/placesOf.ts';
import { readCups } from '../../src/pages/readCups.ts';
import { drawCard } from '../../src/pages/writeCard.ts';
import { bundledCup } from '../cup/bundledCup.ts';
import { isWhole } from '../isWhole.ts';
import { translateCup } from '../../src/cup/questions/translateCup.ts';
import { dictionaries } from '../../src/pages/dictionaries.ts';
import { cupWordsOf } from '../../src/view/words/cupWordsOf.ts';
import { en } from '../../src/view/words/en/en.ts';
import { Resvg } from '@resvg/resvg-js';

const cups = readCups(join(import.meta.dirname, '../../public/cups'));
const index = indexCup(bundledCup());
const at = { cup: index.cup.id };
const final = drawCard(index, { view: 'tie', ...at, tie: 'final/kairat-fosfor' }, en);

/** The picture without one of its texts. */
const without = (picture: Picture, text: string): Picture => ({
  ...picture,
  svg: picture.svg.replace(new RegExp(`<path role="img" aria-label="${text}"[^>]*/>`), ''),
});

/** How many rows of pixels differ between two pictures. */
function differingRows(one: Picture, other: Picture): number {
  const [a, b] = [one, other].map(({ svg }) => new Resvg(svg).render().pixels);
  const rows = new Set<number>();
  a?.forEach((value, pixel) => {
    if (value !== b?.[pixel]) rows.add(Math.floor(pixel / (one.width * 4)));
  });
  return rows.size;
}

describe('social cards as PNG files', () => {
  it('are 1200 x 630 and below 100 kB', () => {
    const cards = Object.values(dictionaries).flatMap((words, language, { length }) =>
      cups.flatMap((cup) => {
        const each = indexCup(translateCup(cup, cupWordsOf(words)));
        // The languages take turns: PNG files are made slowly.
        const places = placesOf(cup).filter((_, turn) => isWhole || turn % length === language);
        return places.map((place) => drawCard(each, place, words));
      }),
    );
    for (const card of cards) {
      const png = writePng(card);
      const view = new DataView(png.buffer, png.byteOffset);
      expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(100_000);
    }
  });

  it('are the same bytes each time', () => {
    expect(writePng(final)).toEqual(writePng(final));
  });

  it('show a score at least 96 pixels high', () => {
    expect(differingRows(final, without(final, '5–1'))).toBeGreaterThanOrEqual(96);
  });

  it.each(['ru', 'kk'] as const)(
    'have all letters of %s, in the words of that language',
    (code) => {
      const words = dictionaries[code];
      const translated = indexCup(translateCup(bundledCup(), cupWordsOf(words)));
      const { svg } = drawCard(translated, { view: 'bracket', ...at }, words);
      expect(svg).toContain(words.cup(translated.cup));
      expect(svg).toContain({ ru: 'Кайрат', kk: 'Қайрат' }[code]);
      // What cannot be drawn is left out, or takes the name in the address.
      expect(svg).not.toContain(translated.cup.id);
    },
  );
});
