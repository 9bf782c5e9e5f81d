import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sound, soundsOf } from '../../../src/cup/names/sound.ts';

describe('sound', () => {
  it.each([
    ['Naydovskiy', 'Naidovsky'],
    ['Naydovskiy', 'Найдовский'],
    ['Kayrat', 'Қайрат'],
    ['Qairat', 'KAIRAT'],
    ['Ertis', 'Ертіс'],
    ["Bat'kov", 'Batkov'],
  ])('of %s is that of %s', (one, other) => {
    expect(sound(one)).toBe(sound(other));
  });

  it('stands in the sound of every text that the text stands in', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...Array.from('iyjqk’аяй b')) });
    fc.assert(
      fc.property(anyText, anyText, (start, end) => {
        expect(sound(start + end)).toContain(sound(end));
        expect(sound(start + end).startsWith(sound(start))).toBe(true);
      }),
    );
  });
});

describe('soundsOf', () => {
  it('parts words at blanks and punctuation', () => {
    expect(soundsOf(' SKIF-Arsenal  «Алма-Ата» ')).toEqual(['skif', 'arsenal', 'alma', 'ata']);
  });

  it('lets punctuation stand for itself where there is nothing else', () => {
    expect(soundsOf('(.*[ ?')).toEqual(['(.*[', '?']);
  });

  it('finds no word in blanks', () => {
    expect(soundsOf(' \t\n ')).toEqual([]);
  });
});
