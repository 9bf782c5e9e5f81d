import { squeeze } from '../line.ts';
import { pairPattern, parsePair } from '../parsePair.ts';
import type { Note, Pair } from '../syntax.ts';
import { parseItems, type Item } from './parseItems.ts';

/** What a remark below a match says: who won and how, items of its result, or whose a goal of nobody may be. */
export type Remark =
  | {
      readonly kind: 'won';
      readonly won: 'home' | 'away';
      readonly note?: Note;
      readonly shootout?: Pair;
    }
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  | { readonly kind: 'one of'; readonly names: string }
  | { readonly kind: 'nothing' };

const kicks = new RegExp(String.raw`(${pairPattern})\s+on\s+pen`, 'iu');

/** Scores at other times belong beside the score: below it nobody reads them. */
const times: ReadonlySet<Item['kind']> = new Set(['score', 'earlier', 'half-time', 'full time']);

const noteOf = (how: string): Note | undefined => {
  if (/\blots\b|\bcoin\b/iu.test(how)) return 'lots';
  return /\bpenalties\b|\bpens?\b/iu.test(how) ? 'penalties' : undefined;
};

/** A shoot-out in the order of the names above, not of the words: the winner's kicks stand first in "A won 5-4". */
const shootoutOf = (how: string, won: 'home' | 'away'): Pair | undefined => {
  const pair = parsePair(kicks.exec(how)?.[1] ?? '');
  return pair && won === 'away' ? { home: pair.away, away: pair.home } : pair;
};

/** Reads a remark in words: `Italy won on coin toss`, `agg 3-3`, `N.N. is A or B`; undefined for any other. */
export const parseRemark = (text: string, home: string, away: string): Remark | undefined => {
  const said = squeeze(text);
  const won = (
    [
      [home, 'home'],
      [away, 'away'],
    ] as const
  ).find(([name]) => said.startsWith(`${name} won`));
  if (won) {
    const how = said.slice(won[0].length);
    const shootout = shootoutOf(how, won[1]);
    const note = shootout ? undefined : noteOf(how);
    return { kind: 'won', won: won[1], ...(note && { note }), ...(shootout && { shootout }) };
  }
  const names = /^N\.N\. is (.+)$/u.exec(said)?.[1];
  if (names !== undefined) return { kind: 'one of', names };
  if (said === 'date not recorded') return { kind: 'nothing' };
  const items = parseItems(said);
  return items?.every(({ kind }) => !times.has(kind)) ? { kind: 'items', items } : undefined;
};
