import { pairPattern, parsePair } from '../parsePair.ts';
import { parseItems, type Item } from './parseItems.ts';

/** A score in a line's text, with all that stands beside it. */
export type Score = {
  readonly start: number;
  readonly end: number;
  readonly items: readonly Item[];
};

const first = new RegExp(String.raw`(?<=\s)(?:${pairPattern}(?![\p{L}\d]*-)|w\/o(?!\S))`, 'iu');

// "2-0 P. Casale" is no shoot-out, and two spaces part a score from a name.
const penalties = String.raw`\s?(?:on\s+)?(?:(?:penalties|pens?)\b\.?|p\b\.?(?=\s*(?:$|[,;)\]\d])))`;
const atom = new RegExp(
  [
    String.raw`(?<=\s|,)(?<pair>${pairPattern})(?:(?<pen>${penalties})|(?![\p{L}\d]))`,
    String.raw`(?<word>a\.?e\.?t\.?(?:\/[gs]g)?|after extra time|w\/o|awarded|abandoned|awd\.?|abd\.?)(?![\p{L}\d])`,
    String.raw`[([](?<group>[^()[\]]{0,100})[)\]]`,
    String.raw`,(?=\s*\d)`,
  ].join('|'),
  'iuy',
);

const itemsOf = ({ pair = '', pen, word, group }: Readonly<Record<string, string | undefined>>) => {
  if (group !== undefined) return parseItems(group);
  if (word !== undefined) return parseItems(word);
  const read = parsePair(pair);
  if (pair === '') return [];
  return (
    read && [{ kind: pen === undefined ? ('score' as const) : ('shootout' as const), pair: read }]
  );
};

/** Reads on from an index as long as what follows belongs to a score: `3-5 pen. 2-2 a.e.t. (1-1, 0-0)`. */
export const parseScore = (text: string, start: number): Score => {
  const items: Item[] = [];
  let end = start;
  for (;;) {
    const space = /\s*/uy;
    space.lastIndex = end;
    atom.lastIndex = end + (space.exec(text)?.[0].length ?? 0);
    const found = atom.exec(text);
    const more = found?.groups && itemsOf(found.groups);
    if (!found || !more) return { start, end, items };
    items.push(...more);
    end = found.index + found[0].length;
  }
};

/** The first score in a text, from an index. */
export const findScore = (text: string, from: number): Score | undefined => {
  const at = first.exec(text.slice(from))?.index;
  return at === undefined ? undefined : parseScore(text, from + at);
};
