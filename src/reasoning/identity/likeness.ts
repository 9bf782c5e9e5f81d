import type { Reason } from '../../cup/model/reason.ts';
import { fold } from '../../cup/names/slug.ts';
import { listsOf, type Appearance, type Club } from './appearance.ts';

/** What speaks for a club playing on under another name; `weight` counts the shared words and scorers. */
export type Likeness = { readonly weight: number; readonly because: readonly Reason[] };

/** A word of a side's name, or a scorer listed for it; marked, for a scorer may be called like a town. */
type Trait = `word ${string}` | `scorer ${string}`;

/** The sides of a round by what may be shared with them. */
export type Traits = ReadonlyMap<Trait, readonly Appearance[]>;

/** A word of more names than this ("FC") tells no two clubs from each other; it also keeps the search linear. */
const COMMON = 8;

/** Each word and scorer of a round with the sides that have it; what too many have is left out. */
export function findTraits(sides: readonly Appearance[]): Traits {
  const traits = new Map<Trait, Appearance[]>();
  for (const side of sides) {
    for (const trait of new Set(traitsOf(side))) {
      traits.set(trait, [...(traits.get(trait) ?? []).slice(0, COMMON), side]);
    }
  }
  return new Map([...traits].filter(([, having]) => having.length <= COMMON));
}

/** The sides that share something with a club, each with the words and the scorers they have in common. */
export function findLikenesses(club: Club, traits: Traits): Map<Appearance, Likeness> {
  const shared = new Map<Appearance, Shared>();
  for (const at of club.road) {
    for (const trait of traitsOf(at)) {
      for (const side of traits.get(trait) ?? []) {
        const { all, words, scorers } = shared.get(side) ?? nothing();
        (trait.startsWith('word ') ? words : scorers).add(at);
        shared.set(side, { all: all.add(trait), words, scorers });
      }
    }
  }
  return new Map([...shared].map(([side, found]) => [side, weigh(found, side)]));
}

/** What a club and a side share: the traits, and the club's appearances with such a word or such a scorer. */
type Shared = {
  readonly all: Set<Trait>;
  readonly words: Set<Appearance>;
  readonly scorers: Set<Appearance>;
};

const nothing = (): Shared => ({ all: new Set(), words: new Set(), scorers: new Set() });

const weigh = ({ all, words, scorers }: Shared, side: Appearance): Likeness => ({
  weight: all.size,
  because: [
    ...reason('same-words', [...words, side], (at) => at.tie.line),
    ...reason('same-scorers', [...scorers, side], (at) => listsOf(at)[0]?.line ?? at.tie.line),
  ],
});

const reason = (
  kind: Reason['kind'],
  seen: readonly Appearance[],
  lineOf: (at: Appearance) => number,
): Reason[] => (seen.length > 1 ? [{ kind, lines: seen.map(lineOf) }] : []);

const traitsOf = (side: Appearance): Trait[] => [
  ...(fold(side.name).match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? []).map(
    (word): Trait => `word ${word}`,
  ),
  ...listsOf(side)
    .flatMap(({ scorers }) => scorers)
    .filter(({ ownGoal }) => !ownGoal)
    .map(({ name }): Trait => `scorer ${name.text}`),
];
