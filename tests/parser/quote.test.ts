import { describe, expect, it } from 'vitest';
import { quote } from '../../src/parser/quote.ts';

describe('quote', () => {
  it('keeps a text of 40 units and cuts a longer one', () => {
    expect(quote('a'.repeat(40))).toBe(`"${'a'.repeat(40)}"`);
    expect(quote('a'.repeat(41))).toBe(`"${'a'.repeat(40)}…"`);
  });

  it('does not cut through a character', () => {
    expect(quote(`${'a'.repeat(39)}🦅🦅`)).toBe(`"${'a'.repeat(39)}…"`);
  });

  it('escapes what cannot be seen', () => {
    expect(quote('a"\n\u0085\u200E')).toBe(String.raw`"a\"\n\u0085\u200e"`);
  });
});
