import { describe, expect, it } from 'vitest';
import {
  inLanguage,
  readLanguage,
  segmentsOf,
  withoutLanguage,
} from '../../../src/view/address/language.ts';
import { readPlace } from '../../../src/view/address/place.ts';

describe('the language of a path', () => {
  it.each([
    ['/', 'en', []],
    ['/cup/final/a-b/', 'en', ['cup', 'final', 'a-b']],
    ['/ru/', 'ru', []],
    ['/RU//cup/', 'ru', ['cup']],
    ['/en/cup/', 'en', ['cup']],
    ['/rus/', 'en', ['rus']],
  ])('is read from its beginning: %s', (path, language, segments) => {
    expect(readLanguage(path)).toBe(language);
    expect(segmentsOf(path)).toEqual(segments);
  });

  it.each(['/', '/cup/', '/cup/teams/ru/'])('is put before %s and taken away again', (path) => {
    expect(inLanguage(path, 'en')).toBe(path);
    expect(inLanguage(path, 'ru')).toBe(`/ru${path}`);
    expect(withoutLanguage(`/ru${path}`)).toBe(path);
    expect(withoutLanguage(path)).toBe(path);
  });

  it('changes nothing of the place', () => {
    expect(readPlace('/ru/', 'home')).toEqual(readPlace('/', 'home'));
    expect(readPlace('/ru/cup/teams/a/', 'home')).toEqual(readPlace('/cup/teams/a/', 'home'));
  });
});
