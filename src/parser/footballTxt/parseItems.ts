import { pairPattern, parsePair } from '../parsePair.ts';
import type { Note, Pair } from '../syntax.ts';

/** What a score, or a word beside it, says of a match. */
export type Item =
  | {
      readonly kind: 'score' | 'earlier' | 'half-time' | 'full time' | 'shootout' | 'aggregate';
      readonly pair: Pair;
    }
  | { readonly kind: 'extra time' | 'away goals' | 'walkover' }
  | { readonly kind: 'note'; readonly note: Note };

const penalties = String.raw`(?:on\s+)?(?:penalties|pens?|p)\b\.?`;

/** Behind or before two numbers: what they are. The first that fits holds. */
const pairs = [
  [
    'shootout',
    `(?:win\\s+|won\\s+)?(${pairPattern})\\s*${penalties}|(?:${penalties})\\s*(${pairPattern})`,
  ],
  [
    'aggregate',
    `(?:win\\s+|won\\s+)?(${pairPattern})\\s*(?:on\\s+)?agg(?:regate|\\.)?|agg(?:regate|\\.)?\\s*(${pairPattern})`,
  ],
  ['half-time', `(?:HT|half-time):?\\s*(${pairPattern})`],
  ['full time', `FT:?\\s*(${pairPattern})`],
  ['earlier', `(${pairPattern})`],
] as const;

const words: readonly (readonly [Item, string])[] = [
  [{ kind: 'extra time' }, String.raw`a\.?e\.?t\.?(?:\/[gs]g)?|after extra time`],
  [
    { kind: 'away goals' },
    `(?:win\\s+|won\\s+)?(?:${pairPattern}\\s+)?(?:on\\s+)?away(?:\\s+goals)?|away(?:\\s+goals)?\\s*${pairPattern}`,
  ],
  [{ kind: 'walkover' }, String.raw`w\/o|walkover|cancell?ed`],
  [{ kind: 'note', note: 'awarded' }, String.raw`awarded|awd\.?`],
  [{ kind: 'note', note: 'abandoned' }, String.raw`abandoned|abd\.?`],
  [{ kind: 'note', note: 'both' }, 'both (?:qualified|advanced|went through)'],
  [
    { kind: 'note', note: 'lots' },
    '(?:won\\s+)?(?:(?:on|by)\\s+)?(?:a\\s+)?(?:(?:drawing of )?lots|coin toss)',
  ],
];

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'iu');

const pairItems = pairs.map(([kind, pattern]) => [kind, whole(pattern)] as const);
const wordItems = words.map(([item, pattern]) => [item, whole(pattern)] as const);

/** Reads one item such as `1-0`, `HT 1-0`, `4-2 pen.`, `agg 3-3` or `aet`. */
export const parseItem = (text: string): Item | undefined => {
  for (const [kind, pattern] of pairItems) {
    const [, before, behind] = pattern.exec(text) ?? [];
    const pair = parsePair(before ?? behind ?? '');
    if (pair) return { kind, pair };
  }
  return wordItems.find(([, pattern]) => pattern.test(text))?.[0];
};

/** Reads what stands in a bracket, `aet, win 5-2 on pens`; undefined where a part of it is none of this. */
export const parseItems = (text: string): readonly Item[] | undefined => {
  const items = text.split(/[,;]/u).map((part) => parseItem(part.trim()));
  return items.every((item) => item !== undefined) ? items : undefined;
};
