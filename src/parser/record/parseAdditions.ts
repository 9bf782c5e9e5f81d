import { pairPattern, parsePair } from '../parsePair.ts';
import type { Note, Pair } from '../syntax.ts';

const extraTime = String.raw`a\.?e\.?t\.?|after extra time`;
const penalties = String.raw`(?:on )?(?:penalties|pens?|p)\b\.?`;
const shootout = String.raw`${pairPattern}\s?${penalties}|${penalties}\s?${pairPattern}`;
const note =
  'awarded|abandoned|(?:by |drawing of )?lots|coin toss|both (?:qualified|went on|through)';
const part = `(?:${extraTime}|${shootout}|${note})`;
const addition = String.raw`(?:a\.?e\.?t\.?|\(\s?${part}(?:[,;]\s?${part})?\s?\)|\[(?:${note})\])`;
const leading = new RegExp(String.raw`^(?:\s+${addition}(?!\S)){0,2}`, 'iu');
const trailing = new RegExp(String.raw`(?:\s+${addition}){0,2}$`, 'iu');
const extraTimes = new RegExp(extraTime, 'giu');
const shootouts = new RegExp(shootout, 'giu');
const notes = new RegExp(note, 'giu');

// Room for two additions. Only the end of a line is searched for them, so that the search stays linear.
const longest = 100;

/**
 * What stands behind a score beside the away side's name: `a.e.t.`, `(a.e.t.)`, `(3-4 p)`, `(pens 3-4)`,
 * `(3-4 on penalties)`, `(a.e.t., 3-4 p)`, `(awarded)`, `[abandoned]`, `(by lots)`, `[both qualified]`, before the name or after it.
 */
export type Additions = {
  /** Where the name between them starts and ends. */
  readonly start: number;
  readonly end: number;
  readonly isEmpty: boolean;
  readonly extraTime: boolean;
  readonly shootout?: Pair;
  readonly note?: Note;
};

const noteOf = (printed: string): Note =>
  (['awarded', 'abandoned', 'both'] as const).find((word) =>
    printed.toLowerCase().includes(word),
  ) ?? 'lots';

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
  const [pens, ...morePens] = printed.match(shootouts) ?? [];
  const pair =
    pens === undefined ? undefined : parsePair(new RegExp(pairPattern, 'u').exec(pens)?.[0] ?? '');
  if (
    said.length > 1 ||
    morePens.length + moreNotes.length > 0 ||
    (pens !== undefined && pair === undefined)
  )
    return undefined;
  return {
    start: from + before.length,
    end: from + rest.length - after.length,
    isEmpty: printed === ' ',
    extraTime: said.length > 0,
    ...(pair && { shootout: pair }),
    ...(noted !== undefined && { note: noteOf(noted) }),
  };
};
