import { pairPattern, parsePair } from '../parsePair.ts';
import type { Note, Pair } from '../syntax.ts';

const extraTime = String.raw`a\.?e\.?t\.?|after extra time`;
const penalties = String.raw`(?:on )?(?:penalties|pens?|p)\b\.?`;
const shootout = String.raw`${pairPattern}\s?${penalties}|${penalties}\s?${pairPattern}`;
const note =
  'awarded|abandoned|(?:by |drawing of )?lots|coin toss|both (?:qualified|went on|through)';
const sum = String.raw`agg(?:regate\b|\b\.?)`;
const aggregate = String.raw`${pairPattern}\s?(?:on )?${sum}|${sum}\s?${pairPattern}`;
const halfTime = String.raw`(?:HT|half-time):?\s?${pairPattern}`;
const part = `(?:${extraTime}|${shootout}|${aggregate}|${halfTime}|${pairPattern}|${note})`;
const addition = String.raw`(?:a\.?e\.?t\.?|\(\s?${part}(?:[,;]\s?${part}){0,3}\s?\)|\[(?:${note})\])`;
const leading = new RegExp(String.raw`^(?:\s+${addition}(?!\S)){0,3}`, 'iu');
const trailing = new RegExp(String.raw`(?:\s+${addition}){0,3}$`, 'iu');
const extraTimes = new RegExp(extraTime, 'giu');
const kinds = [
  ['shootout', new RegExp(shootout, 'giu')],
  ['aggregate', new RegExp(aggregate, 'giu')],
  ['halfTime', new RegExp(halfTime, 'giu')],
] as const;
const pairs = new RegExp(pairPattern, 'gu');
const notes = new RegExp(note, 'giu');

// Room for three additions. Only the end of a line is searched for them, so that the search stays linear.
const longest = 100;

/**
 * What stands behind a score beside the away side's name: `a.e.t.`, `(a.e.t.)`, `(3-4 p)`, `(pens 3-4)`,
 * `(3-4 on penalties)`, `(a.e.t., 3-4 p)`, `(1-0)`, `(1-1, 1-0)`, `(HT 1-0)`, `(3-2 agg.)`, `(awarded)`, `[abandoned]`,
 * `(by lots)`, `[both qualified]`, before the name or after it. `earlier` are the scores without a word on what they are.
 */
export type Additions = {
  /** Where the name between them starts and ends. */
  readonly start: number;
  readonly end: number;
  readonly isEmpty: boolean;
  readonly extraTime: boolean;
  readonly shootout?: Pair;
  readonly aggregate?: Pair;
  readonly halfTime?: Pair;
  readonly earlier: readonly Pair[];
  readonly note?: Note;
};

const noteOf = (printed: string): Note =>
  (['awarded', 'abandoned', 'both'] as const).find((word) =>
    printed.toLowerCase().includes(word),
  ) ?? 'lots';

type Pairs = Pick<Additions, 'shootout' | 'aggregate' | 'halfTime' | 'earlier'>;

/** Reads the pairs among additions; undefined where one is said twice, or has a number over 99. */
const readPairs = (printed: string): Pairs | undefined => {
  let rest = printed;
  const take = (pattern: RegExp): (Pair | undefined)[] => {
    const found = rest.match(pattern) ?? [];
    rest = rest.replaceAll(pattern, ' ');
    return found.map((each) => parsePair(each.match(pairs)?.[0] ?? ''));
  };
  const named = kinds.map(([kind, pattern]) => [kind, take(pattern)] as const);
  const earlier = take(pairs);
  const all = [...named.flatMap(([, found]) => found), ...earlier];
  if (all.includes(undefined) || named.some(([, found]) => found.length > 1)) return undefined;
  return {
    ...Object.fromEntries(named.flatMap(([kind, [pair]]) => (pair ? [[kind, pair]] : []))),
    earlier: earlier.filter((pair) => pair !== undefined),
  };
};

/**
 * Reads the additions of a tie line's text from the index behind its score; undefined where one is said twice or
 * a shoot-out has a number over 99.
 */
export const parseAdditions = (text: string, from: number): Additions | undefined => {
  const rest = text.slice(from).trimEnd();
  const before = leading.exec(rest)?.[0] ?? '';
  const after = trailing.exec(rest.slice(before.length).slice(-longest))?.[0] ?? '';
  const printed = `${before} ${after}`;
  const said = printed.match(extraTimes) ?? [];
  const [noted, ...moreNotes] = printed.match(notes) ?? [];
  const told = readPairs(printed);
  if (!told || said.length > 1 || moreNotes.length > 0) return undefined;
  return {
    start: from + before.length,
    end: from + rest.length - after.length,
    isEmpty: printed === ' ',
    extraTime: said.length > 0,
    ...told,
    ...(noted !== undefined && { note: noteOf(noted) }),
  };
};
