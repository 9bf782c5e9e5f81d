import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canDraw, drawText, widthOf } from '../../../src/picture/text/drawText.ts';
import { fitText } from '../../../src/picture/text/fitText.ts';
import { nameInPicture } from '../../../src/picture/text/nameInPicture.ts';

describe('a text as outlines', () => {
  it('keeps its words as a label, escaped', () => {
    const svg = drawText('<A & "B">', { x: 0, y: 0, size: 10, fill: 'red' });
    expect(svg).toContain('aria-label="&lt;A &amp; &quot;B&quot;&gt;"');
  });

  it('begins at x, or has its middle or its end there', () => {
    const at = (anchor: 'start' | 'middle' | 'end') =>
      Number(
        /translate\(([-\d.]+)/.exec(
          drawText('Kairat', { x: 100, y: 0, size: 20, fill: 'red', anchor }),
        )?.[1],
      );
    const width = widthOf('Kairat', 20);
    expect(at('start')).toBe(100);
    expect(at('middle')).toBeCloseTo(100 - width / 2, 1);
    expect(at('end')).toBeCloseTo(100 - width, 1);
  });

  it('is as wide as its size asks, and wider in bold', () => {
    expect(widthOf('Kairat', 40)).toBeCloseTo(2 * widthOf('Kairat', 20));
    expect(widthOf('Kairat', 20, 'bold')).toBeGreaterThan(widthOf('Kairat', 20));
  });

  it('has the letters of Kazakh, in Cyrillic and in Latin, and of Greek', () => {
    for (const text of [
      'ӘәҒғҚқҢңӨөҰұҮүҺһІі',
      'Köksetau Şahtyor ıİğĞ ñÑ',
      'Πανάθηναϊκός',
      '5–1 · 45+2′',
    ])
      expect([text, canDraw(text)]).toEqual([text, true]);
    expect(canDraw('火土')).toBe(false);
  });

  it('mixes typefaces only where none has all letters', () => {
    const [cyrillic, latin] = ['Қайрат', 'Žalgiris'];
    expect(widthOf(cyrillic + latin, 100)).toBeCloseTo(
      widthOf(cyrillic, 100) + widthOf(latin, 100),
    );
  });
});

describe('nameInPicture', () => {
  it('is the name on one line, or the id where the letters of a name cannot be drawn', () => {
    expect(nameInPicture(' Kai\u00adrat\n\u2068Almaty\u2069 ', 'kairat')).toBe('Kairat Almaty');
    expect(nameInPicture('火土', 'fire-earth')).toBe('fire-earth');
    expect(nameInPicture('\u200b', 'blank')).toBe('blank');
  });
});

describe('fitText', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', 'W', 'Ш', 'Щ', 'қ', ' '),
    minLength: 1,
    maxLength: 80,
  });

  it('leaves no letter out, and fits every line', () => {
    fc.assert(
      fc.property(letters, fc.integer({ min: 60, max: 600 }), (raw, width) => {
        const text = raw.trim().replace(/\s+/g, ' ') || 'a';
        const { lines, size } = fitText(text, { width, height: 80, largest: 60 });
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
