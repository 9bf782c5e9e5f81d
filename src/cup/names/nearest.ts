import { editDistance } from './editDistance.ts';
import { soundsOf } from './sound.ts';

/** Nobody's name is longer; what is, is compared by its beginning. */
const LONGEST = 64;

/**
 * The things whose spellings come nearest to what was asked for, nearest first, equally near ones in the order given;
 * all of them where there are no more than `count`. Script, case and accents make no difference. A spelling is as near
 * as the nearest of its words; of two with equally near words the one that is nearer as a whole comes first. Of a
 * spelling's letters, the share that differs is `farthest` at most, from 0 to 1.
 */
export function nearest<Thing>(
  asked: string,
  things: readonly Thing[],
  spellingsOf: (thing: Thing) => readonly string[],
  { count = 3, farthest = 1 } = {},
): Thing[] {
  const wanted = plain(asked);
  return things
    .map((thing) => ({ thing, ...distance(wanted, spellingsOf(thing).map(plain)) }))
    .filter(({ nearestWord }) => nearestWord <= farthest)
    .toSorted((a, b) => a.nearestWord - b.nearestWord || a.whole - b.whole)
    .slice(0, count)
    .map(({ thing }) => thing);
}

/** A name by its sound, with one space between its words. */
const plain = (name: string): string => soundsOf(name.slice(0, LONGEST)).join(' ');

/** From 0, the same, to 1, no letter in common: for the nearest name, and for the nearest name or word of one. */
function distance(wanted: string, names: readonly string[]) {
  const whole = Math.min(1, ...names.map((name) => farApart(wanted, name)));
  const words = names.flatMap((name) => name.split(' '));
  return { whole, nearestWord: Math.min(whole, ...words.map((word) => farApart(wanted, word))) };
}

const farApart = (a: string, b: string): number =>
  editDistance(a, b) / Math.max(Array.from(a).length, Array.from(b).length, 1);
