import type { Form } from './form.ts';

/** What lines of Football.TXT begin with, or consist of, and those of a record do not. */
const footballTxt = [
  String.raw`[^\S\n]*(?:[▪■»]|::|\(\d{1,3}\)\s)`,
  String.raw`[^\S\n]+\S[^|\n]{0,120}[^\S\n]v[^\S\n]+\S`,
  String.raw`\S[^|\n]{0,120}[^\S\n]v[^\S\n]+\S[^|\n]{0,120}[^\S\n]\d{1,2}-\d`,
  String.raw`=[^=\n]*[^=\n\s][^\S\n]*$`,
].join('|');

const signs: readonly (readonly [Form, RegExp])[] = [
  ['openfootball-json', /^\s*(?:\[\s*)?\{\s*["}]/u],
  ['wikitext', /\{\{|^\{\|/mu],
  ['football-txt', new RegExp(`^(?:${footballTxt})`, 'mu')],
];

/**
 * Tells a text's form by signs that the others do not have: JSON by its first bracket, wikitext by `{{`, Football.TXT by
 * `▪`, `»` or `::` before a round, a number in brackets before a match, `A v B`, or a title that only begins with `=`. A
 * text without any is in the record's own form.
 */
export const sniffForm = (text: string): Form =>
  signs.find(([, sign]) => sign.test(text))?.[0] ?? 'record';
