import { describe, expect, it } from 'vitest';
import { isWhole } from '../isWhole.ts';
import { parse } from '../../src/parser/parse.ts';

const size = isWhole ? 2_000_000 : 1_000_000;

/** Where noise may begin: nowhere, beneath a date, in a tie line, in a scorer line. */
const starts = ['', '==A==\n8 May 1992\n', '==A==\nA 2-1 ', '==A==\nA 2-1 B\n  A: '];

/** Each ends in time to be read, or the test's own time runs out: what is quadratic would take hours here. */
describe('megabytes of noise', () => {
  it.each(['x', '(', ' ', '\n', '7', '=', '1-', "9'", 'a.', ':', ',', '\u200E', '(3-4 p)'])(
    'made of %j are read to the end',
    (piece) => {
      const noise = piece.repeat(size / starts.length / piece.length);
      const { syntax, issues } = parse(starts.map((start) => start + noise).join('\n'));
      expect(syntax.rounds.length).toBeLessThan(starts.length);
      expect(issues.length).toBeLessThan(10);
    },
  );

  it.each(['x', '(', ' ', '\n', '7', '▪', '1-', "9'", ' v', ',', '@ ', '# ', '[2-1]', 'May '])(
    'made of %j are read to the end in Football.TXT',
    (piece) => {
      const begun = ['▪ A\n', '▪ A\n May 8 ', '▪ A\n A v B 2-1 ', '▪ A\n A v B 2-1\n ('];
      const noise = piece.repeat(size / begun.length / piece.length);
      const { form, issues } = parse(begun.map((start) => start + noise).join('\n'));
      expect(form).toBe('football-txt');
      expect(issues.length).toBeLessThan(15);
    },
  );

  it.each(['[', '{"a":', '"', ' ', '\n', '7', '\\\\', '[1],', ',', '{"team1":"A","team2":"B"},'])(
    'made of %j are read to the end in JSON',
    (piece) => {
      const noise = piece.repeat(size / piece.length);
      const { form, issues } = parse(`{"matches": [{"round": "Final"},${noise}`);
      expect(form).toBe('openfootball-json');
      expect(issues.length).toBeLessThan(15);
    },
  );

  it.each([
    '{{',
    '}}',
    '[[',
    '|',
    ' ',
    '\n',
    '<!--',
    '<ref>',
    "'''",
    '{{goal|1}}',
    '{{a|b}}',
    '==',
  ])('made of %j are read to the end in wikitext', (piece) => {
    const begun = ['==A==\n{{football box|team1=', '==A==\n{{OneLegResult|A|', ''];
    const noise = piece.repeat(size / begun.length / piece.length);
    const { form, issues } = parse(begun.map((start) => start + noise).join('\n'));
    expect(form).toBe('wikitext');
    expect(issues.length).toBeLessThan(15);
  });

  it('made of short lines are passed over with one note', () => {
    const { syntax, issues } = parse('(\n'.repeat(size / 2));
    expect(syntax.skipped.length).toBe(size / 2);
    expect(issues.length).toBe(1);
  });
});
