import { readKazakhLatin } from '../names/kazakhLatin.ts';
import { nearest } from '../names/nearest.ts';
import type { Entry, Findable, SearchIndex } from './indexSearch.ts';
import { begins, holds, toName, type Name } from './name.ts';

/** Something found. `as` is the name it was found by, where its usual one does not show why. */
export type Hit = { readonly what: Findable; readonly as?: string };

/** What was found, best first. `isNear` says that nothing fits, and `hits` are what is spelt most like it. */
export type Found = { readonly hits: readonly Hit[]; readonly isNear: boolean };

/**
 * What a text leads to, in any spelling and script. Names that are written so come first, then those that sound so,
 * that begin so, whose words begin so, with these words beside them, with words that begin so beside them, and last
 * those that hold it anywhere; a place stands one step behind a name, and of equals the team comes first. Where
 * nothing fits so or as Kazakh in Latin letters, up to three that are nearly spelt so. Blanks find nothing. No more than the beginning of a text is looked at.
 */
export function search(index: SearchIndex, text: string): Found {
  const asked = toName(text);
  if (asked.words.length === 0) return { hits: [], isNear: false };
  const found = fitting(index, asked);
  const hits = found.length > 0 ? found : fitting(index, toName(readKazakhLatin(text)));
  return hits.length > 0
    ? { hits, isNear: false }
    : { hits: nearestThree(index, asked), isNear: true };
}

/** A guess shares three of five letters with what was typed at least; one that shares fewer misleads. */
const FARTHEST = 0.4;

const KINDS = ['team', 'scorer', 'round', 'tie'] as const satisfies readonly Findable['kind'][];

function fitting(index: SearchIndex, asked: Name): Hit[] {
  return index
    .flatMap((entry) => {
      const names = entry.names.map((name) => rank(name, entry, asked));
      const least = Math.min(...names, ...entry.places.map((name) => 1 + rank(name, entry, asked)));
      return least === Infinity ? [] : [{ entry, least, at: placeOf(entry, names, least) }];
    })
    .toSorted((a, b) => a.least - b.least || orderOf(a.entry) - orderOf(b.entry) || a.at - b.at)
    .map(({ entry, at }) => toHit(entry, entry.names[at], asked));
}

/** Where the best name stands; behind all names where it is a place. Of a tie either name is the usual one. */
function placeOf({ what }: Entry, ranks: readonly number[], least: number): number {
  if (what.kind === 'tie') return 0;
  return ranks.includes(least) ? ranks.indexOf(least) : Number.MAX_SAFE_INTEGER;
}

const orderOf = ({ what }: Entry): number => KINDS.indexOf(what.kind);

/** How well a name fits: the lower the better, not at all where it is infinite. */
function rank(name: Name, { sound }: Entry, asked: Name): number {
  if (name.plain === asked.plain) return 0;
  if (name.sound === asked.sound) return 1;
  if (name.sound.startsWith(asked.sound)) return 2;
  if (begins(name.sound, asked.words)) return 3;
  if (holds(sound, asked.words)) return 4;
  if (begins(sound, asked.words)) return 5;
  return name.joined.includes(asked.joined) ? 6 : Infinity;
}

function toHit({ what, names }: Entry, found: Name | undefined, asked: Name): Hit {
  const [usual] = names;
  const isPlain = !found || !usual || found === usual || begins(usual.sound, asked.words);
  return isPlain || what.kind === 'tie' || what.kind === 'round'
    ? { what }
    : { what, as: found.text };
}

const nearestThree = (index: SearchIndex, asked: Name): Hit[] =>
  nearest(asked.text, index, ({ names, places }) => [...names, ...places].map(textOf), {
    farthest: FARTHEST,
  }).map((entry) => {
    const [found] = nearest(asked.text, entry.names, (name) => [name.text], { count: 1 });
    return toHit(entry, found, asked);
  });

const textOf = ({ text }: Name): string => text;
