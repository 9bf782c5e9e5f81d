import { squeeze } from '../line.ts';
import type { Word } from '../syntax.ts';
import { argumentsOf, readTemplate, type Range, type Template } from './readTemplate.ts';
import type { Source } from './toSource.ts';

/** A piece of what a reader of the page sees, and where it stands in the text. */
type Piece = { readonly text: string; readonly at: number };

/** Templates in templates are read so deep; a hostile text has more. */
const DEEPEST = 4;

const silent =
  /^(?:flag ?icon|flagdeco|fbaicon|goal|refn?|efn|cite\b|sfn|yel|sent off|subo[nf]f?|pengoal|penmiss)/u;

/** What a template shows: nothing, a sign, its second part, or, as most do, its first. */
const renderTemplate = (source: Source, template: Template, depth: number): Piece[] => {
  const { name } = template;
  if (depth > DEEPEST || silent.test(name)) return [];
  if (/^a\.?e\.?t\.?$/u.test(name)) return [{ text: 'a.e.t.', at: template.start }];
  const { ordered } = argumentsOf(source.text, template);
  const part = ordered[name === 'score link' ? 1 : 0];
  return part ? pieces(source, part, depth + 1) : [];
};

/** Where a link ends that begins at an index, or -1; none is longer than a few words. */
const closeOf = (text: string, start: number, end: number): number => {
  const at = text.slice(start, Math.min(end, start + 400)).indexOf(']]');
  return at < 0 ? -1 : start + at;
};

/** A link shows what stands behind its bar. */
const renderLink = ({ text }: Source, start: number, end: number): Piece => {
  const from = start + 3 + text.slice(start + 2, end).lastIndexOf('|');
  return { text: text.slice(from, end), at: from };
};

const mark = /\{\{|\[\[|'{2,5}|<[^<>]{0,100}>|&nbsp;/gu;

/** The pieces of a stretch. Only the stretch is searched for marks, so that many of them stay linear in the text. */
const pieces = (source: Source, range: Range, depth = 0): Piece[] => {
  const found: Piece[] = [];
  const text = source.text.slice(range.start, range.end);
  for (let at = 0; at < text.length;) {
    mark.lastIndex = at;
    const sign = mark.exec(text);
    const next = sign ? sign.index : text.length;
    found.push({ text: text.slice(at, next), at: range.start + at });
    if (!sign) break;
    const read = readMark(source, range.start + next, range.end, sign[0], depth);
    found.push(...read.pieces);
    at = read.end - range.start;
  }
  return found;
};

/** What stands at a mark, and where it ends: a template, a link, or the mark alone, which shows as a space. */
const readMark = (
  source: Source,
  at: number,
  limit: number,
  sign: string,
  depth: number,
): { readonly pieces: readonly Piece[]; readonly end: number } => {
  const template = sign === '{{' ? readTemplate(source.text, at, limit) : undefined;
  if (template) return { pieces: renderTemplate(source, template, depth), end: template.end };
  const close = sign === '[[' ? closeOf(source.text, at, limit) : -1;
  if (close >= 0) return { pieces: [renderLink(source, at, close)], end: close + 2 };
  return { pieces: [{ text: ' ', at }], end: at + sign.length };
};

/** What a reader of the page sees of a stretch, and where it begins; nothing is an empty text. */
export const render = (source: Source, range: Range): Word => {
  const seen = pieces(source, range).filter(({ text }) => text.trim() !== '');
  const text = squeeze(seen.map((piece) => piece.text).join(''));
  const [first] = seen;
  const at = first ? first.at + first.text.length - first.text.trimStart().length : range.start;
  return { text, ...source.placeAt(at) };
};
