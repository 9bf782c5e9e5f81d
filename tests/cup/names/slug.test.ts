import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Slug } from '../../../src/cup/model/reason.ts';
import { fold, slug } from '../../../src/cup/names/slug.ts';

const anyName = fc.string({ unit: 'binary' });

describe('slug', () => {
  it.each([
    ['Gornyak-Atlant', 'gornyak-atlant'],
    ['  FC   Köln!', 'fc-koln'],
    ["Al-Ta'awoun", 'al-taawoun'],
    ['Шахтёр Караганда', 'shakhter-karaganda'],
    ['Объект', 'obekt'],
    ['Қайсар', 'kaysar'],
    ['Көкшетау', 'kokshetau'],
    ['Жетісу Ұлытау Әулие Һ Ң Ғ Ү', 'zhetisu-ulytau-aulie-h-n-g-u'],
    ['ﬁne ℌ ①', 'fine-h-1'],
  ])('writes %s as %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  it('numbers the letters of a name that has none to fold', () => {
    expect(slug('⚽🏆')).toBe('26bd-1f3c6');
    expect(slug('東京')).toBe('6771-4eac');
    expect(slug('')).toBe('unnamed');
  });

  it('has the form of a slug for any text, lone surrogates too', () => {
    fc.assert(
      fc.property(fc.oneof(anyName, fc.string({ unit: 'grapheme' })), (name) => {
        expect(v.is(Slug, slug(name))).toBe(true);
      }),
    );
    expect(v.is(Slug, slug('\ud83c'))).toBe(true);
  });

  it('leaves a slug as it is', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(slug(slug(name))).toBe(slug(name));
      }),
    );
  });
});

describe('fold', () => {
  it('knows composed and decomposed letters as the same', () => {
    for (const name of ['Naýdovskiy', 'Қайрат', 'Ёлка', 'İnter'])
      expect(fold(name.normalize('NFD'))).toBe(fold(name.normalize('NFC')));
  });

  it('keeps letters apart in scripts it does not know', () => {
    expect(fold('का')).not.toBe(fold('कि'));
    expect(fold('김')).toBe('김');
  });

  it('ignores characters that nobody sees', () => {
    expect(slug('Kai\u00ADrat\u200B')).toBe('kairat');
  });
});
