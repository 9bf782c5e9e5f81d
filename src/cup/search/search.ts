import { countSlips } from './countSlips.ts';
import type { Entry, Findable, SearchIndex } from './indexSearch.ts';
import { begins, readName, type Name } from './name.ts';

/** Something found. `as` is the name it was found by, where its usual one does not show why. */
export type Hit = { readonly what: Findable; readonly as?: string };

/**
 * What was found, best first, for the part of the text that was looked for. `isNear` says that nothing holds that
 * text, and `hits` are what is spelt most like it.
 */
export type Found = {
  readonly asked: string;
  readonly hits: readonly Hit[];
  readonly isNear: boolean;
};

/** What is typed or pasted beyond so many letters is not looked at. */
const LONGEST = 128;

/** So many are named where nothing fits. */
const NEAREST = 3;

/**
 * What a text leads to, in any spelling and script. Names that are written so come first, then those that sound so,
 * that begin so, with words that begin so, with such words beside them, and last those that hold it anywhere. Where
 * there are none, the three nearest by spelling. A text without a letter, digit or sign finds nothing.
 */
export function search(index: SearchIndex, text: string): Found {
  const asked = readName(text.trim().slice(0, LONGEST));
  if (asked.words.length === 0) return { asked: asked.text, hits: [], isNear: false };
  const fitting = sift(index, asked, rankByFit(asked));
  const isNear = fitting.length === 0;
  const hits = isNear ? sift(index, asked, rankBySlips(asked)).slice(0, NEAREST) : fitting;
  return { asked: asked.text, hits, isNear };
}

/** How well a name fits: the lower the better, not at all where it is infinite. */
type Rank = (name: Name, entry: Entry) => number;

function sift(index: SearchIndex, asked: Name, rank: Rank): Hit[] {
  return index
    .flatMap((entry) => {
      const ranks = entry.names.map((name) => rank(name, entry));
      const least = Math.min(...ranks);
      return least === Infinity ? [] : [{ entry, least, at: ranks.indexOf(least) }];
    })
    .toSorted((a, b) => a.least - b.least || a.at - b.at)
    .map(({ entry, at }) => toHit(entry, at, asked));
}

function toHit({ what, names }: Entry, at: number, asked: Name): Hit {
  const [usual, found] = [names[0], names[at]];
  const isPlain = found === usual || !found || (usual && begins(usual.sound, asked.words));
  return isPlain ? { what } : { what, as: found.text };
}

const rankByFit =
  (asked: Name): Rank =>
  (name, { sound }) => {
    if (name.plain === asked.plain) return 0;
    if (name.sound === asked.sound) return 1;
    if (name.sound.startsWith(asked.sound)) return 2;
    if (begins(name.sound, asked.words)) return 3;
    if (begins(sound, asked.words)) return 4;
    return name.joined.includes(asked.joined) ? 5 : Infinity;
  };

/** More words than this say no more about what was meant. */
const MOST_WORDS = 8;

/** Words that differ in so many letters have nothing in common. */
const MOST_SLIPS = 5;

/** What a word of a name that nobody asked for weighs, in slips. */
const SPARE = 2;

/** Adds up, for each word asked for, the slips to the nearest word of the name. Each word is compared once. */
function rankBySlips({ words: asked }: Name): Rank {
  const counts = asked.slice(0, MOST_WORDS).map((word) => {
    const known = new Map<string, number>();
    return (other: string): number => {
      const slips = known.get(other) ?? countSlips(word, other, MOST_SLIPS);
      known.set(other, slips);
      return slips;
    };
  });
  const nothing = MOST_SLIPS * counts.length;
  return ({ words }) => {
    const spare = SPARE * Math.max(0, words.length - counts.length);
    if (spare >= nothing) return nothing + spare;
    return counts.reduce(
      (sum, slipsTo) => sum + Math.min(MOST_SLIPS, ...words.map(slipsTo)),
      spare,
    );
  };
}
