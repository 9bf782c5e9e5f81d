import { describe, expect, it } from 'vitest';
import { sniffForm } from '../../src/parser/sniffForm.ts';

describe('sniffForm', () => {
  it.each([
    ['openfootball-json', '{"name": "Cup"}'],
    ['openfootball-json', '\uFEFF\n [ {"team1": "A"}]'],
    ['wikitext', '==Final==\n{{Football box\n|team1=A}}'],
    ['wikitext', '==Final==\n{| class="wikitable"\n|}'],
    ['football-txt', '= Cup\n▪ Final\n  A 1-0 B'],
    ['football-txt', '= Cup\n» Final\nA 1-0 B'],
    ['football-txt', '= Cup\n:: Final\nA 1-0 B'],
    ['football-txt', 'Final\n  A v B  1-0'],
    ['football-txt', 'Final\nOct 22 A v B (X)  1-0'],
    ['football-txt', '# Cup 2000\n(1) May 1  A  1-0  B'],
    ['football-txt', '= Cup 2000  # a word\nFinal\nMay 1  A  1-0  B'],
    ['record', '= Cup 2000 =\nItaly v England'],
    ['record', '==Final==\nA 1-0 B\n  A: C'],
    ['record', '==Final==\n  Khimik\nv\n8 May 1992'],
    ['record', '[Fri Aug 11]\nA 1-0 B'],
    ['record', ''],
  ])('takes for %s what begins %j', (form, text) => {
    expect(sniffForm(text)).toBe(form);
  });

  it('goes through long white space once', () => {
    expect(sniffForm(' \n'.repeat(1_000_000))).toBe('record');
  });
});
