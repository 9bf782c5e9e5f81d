import type { Reason } from '../../cup/reason.ts';
import { fold } from '../../cup/slug.ts';
import { scorersOf, type Appearance, type Club } from './appearance.ts';

/** What speaks for a club playing on under another name; `weight` counts the shared words and scorers. */
export type Likeness = { readonly weight: number; readonly because: readonly Reason[] };

/** The sides of a round by what may be shared with them: words of their names, and scorers. */
export type Traits = ReadonlyMap<string, readonly Appearance[]>;

/** A word of more names than this ("FC") tells no two clubs from each other; it also keeps the search linear. */
const COMMON = 8;

/** Each word and scorer of a round with the sides that have it; what too many have is left out. */
export function traitsOf(sides: readonly Appearance[]): Traits {
  const traits = new Map<string, Appearance[]>();
  for (const side of sides) {
    for (const trait of new Set([...wordsOf(side), ...scorerNamesOf(side)])) {
      traits.set(trait, [...(traits.get(trait) ?? []).slice(0, COMMON), side]);
    }
  }
  return new Map([...traits].filter(([, having]) => having.length <= COMMON));
}

/** The sides that share at least one trait with a club, each once. */
export const sidesLike = (club: Club, traits: Traits): Appearance[] => [
  ...new Set(
    club.road
      .flatMap((at) => [...wordsOf(at), ...scorerNamesOf(at)])
      .flatMap((trait) => traits.get(trait) ?? []),
  ),
];

/** The words that a club's names share with another name, and the scorers listed under both. */
export function likenessOf(club: Club, side: Appearance, traits: Traits): Likeness {
  const words = common(club, side, traits, wordsOf);
  const scorers = common(club, side, traits, scorerNamesOf);
  return {
    weight: words.shared.size + scorers.shared.size,
    because: [
      ...reason('same-words', words.seen, side, (at) => at.tie.line),
      ...reason('same-scorers', scorers.seen, side, (at) => scorersOf(at)?.line ?? at.tie.line),
    ],
  };
}

function common(
  club: Club,
  side: Appearance,
  traits: Traits,
  list: (at: Appearance) => readonly string[],
) {
  const here = new Set(list(side).filter((trait) => traits.has(trait)));
  const sharedAt = (at: Appearance) => list(at).filter((trait) => here.has(trait));
  return {
    shared: new Set(club.road.flatMap(sharedAt)),
    seen: club.road.filter((at) => sharedAt(at).length > 0),
  };
}

const wordsOf = ({ name }: Appearance): string[] =>
  fold(name).match(/[\p{Letter}\p{Number}]+/gu) ?? [];

/** Marked, so that a scorer called like a town is no word of a club's name. */
const scorerNamesOf = (side: Appearance): string[] =>
  scorersOf(side)
    ?.scorers.filter((scorer) => !scorer.ownGoal)
    .map((scorer) => `scorer: ${scorer.name.text}`) ?? [];

const reason = (
  kind: Reason['kind'],
  before: readonly Appearance[],
  now: Appearance,
  lineOf: (at: Appearance) => number,
): Reason[] => (before.length ? [{ kind, lines: [...before, now].map(lineOf) }] : []);
