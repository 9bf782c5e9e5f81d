import { group } from '../../cup/questions/group.ts';
import type { Reason } from '../../cup/model/reason.ts';
import { lastOf, type Appearance, type Club } from './appearance.ts';
import type { Hope } from './hope.ts';
import { findLikenesses, findTraits, type Likeness } from './likeness.ts';
import { speaksOf, type Verdict } from './verdict.ts';

/** A club that plays on, where, and why it is taken for the same; no reason is needed under the same name. */
export type Meeting = {
  readonly hope: Hope;
  readonly club: Club;
  readonly side: Appearance;
  readonly because: readonly Reason[];
};

/** Hopes that appear in a round under their last name. Both clubs of a level tie may be found. */
export function meetByName(hopes: readonly Hope[], sides: readonly Appearance[]): Meeting[] {
  const named = new Map(sides.map((side) => [side.name, side]));
  return hopes.flatMap((hope) =>
    hope.clubs.flatMap((club) => {
      const side = named.get(lastOf(club).name);
      return side ? [{ hope, club, side, because: [] }] : [];
    }),
  );
}

/**
 * Hopes that must appear among sides of other names: the pairs with most in common first, and only where no pair
 * of the same weight competes; in the end the last hope and the last side, where there is one of each.
 */
export function meetByLikeness(
  hopes: readonly Hope[],
  sides: readonly Appearance[],
  verdicts: readonly Verdict[],
): Meeting[] {
  const met = settle(candidates(hopes, sides, verdicts));
  const all = [...met, ...meetLast(hopes, sides, met)];
  const allSpokenFor = hopes.length === sides.length && all.length === hopes.length;
  return allSpokenFor ? all.map(addElimination) : all;
}

function meetLast(
  hopes: readonly Hope[],
  sides: readonly Appearance[],
  met: readonly Meeting[],
): Meeting[] {
  const metHopes = new Set(met.map((pair) => pair.hope));
  const metSides = new Set(met.map((pair) => pair.side));
  const [hope, ...otherHopes] = hopes.filter((each) => !metHopes.has(each));
  const [side, ...otherSides] = sides.filter((each) => !metSides.has(each));
  const [club, rival] = hope?.clubs ?? [];
  if (!hope || !club || !side || rival || otherHopes.length || otherSides.length) return [];
  return [{ hope, club, side, because: [] }];
}

const addElimination = (pair: Meeting): Meeting => {
  const lines = [pair.hope.tie.line, pair.side.tie.line];
  return { ...pair, because: [...pair.because, { kind: 'elimination', lines }] };
};

type Candidate = Meeting & { readonly weight: number };

function candidates(
  hopes: readonly Hope[],
  sides: readonly Appearance[],
  verdicts: readonly Verdict[],
): Candidate[] {
  const traits = findTraits(sides);
  return hopes.flatMap((hope) =>
    hope.clubs.flatMap((club) => {
      const likenesses = findLikenesses(club, traits);
      const near = new Set([...likenesses.keys(), ...sidesJudged(club, sides, verdicts)]);
      return [...near].flatMap((side) => {
        const verdict = verdictOn(club, side, verdicts);
        const likeness = likenesses.get(side) ?? NOTHING;
        if (verdict?.are === 'different') return [];
        return [{ hope, club, side, ...likeness, ...(verdict && { weight: Infinity }) }];
      });
    }),
  );
}

const NOTHING: Likeness = { weight: 0, because: [] };

const verdictOn = (club: Club, side: Appearance, verdicts: readonly Verdict[]) =>
  verdicts.find((verdict) => club.road.some((at) => speaksOf(verdict, at.name, side.name)));

/** The sides that a verdict speaks of together with a club. */
function sidesJudged(
  club: Club,
  sides: readonly Appearance[],
  verdicts: readonly Verdict[],
): Appearance[] {
  const own = verdicts.filter(({ names }) => club.road.some((at) => names.includes(at.name)));
  return own.length ? sides.filter((side) => verdictOn(club, side, own)) : [];
}

/** From the heaviest weight down; pairs that compete at one weight are all left unsettled. */
function settle(all: readonly Candidate[]): Meeting[] {
  const taken = new Set<Hope | Appearance>();
  const met: Meeting[] = [];
  for (const equal of groupByWeight(all)) {
    const free = equal.filter((one) => !taken.has(one.hope) && !taken.has(one.side));
    const uses = countUses(free);
    for (const { hope, club, side, because } of free) {
      taken.add(hope).add(side);
      if (uses.get(hope) === 1 && uses.get(side) === 1) met.push({ hope, club, side, because });
    }
  }
  return met;
}

/** Candidates of one weight together, the heaviest first. */
const groupByWeight = (all: readonly Candidate[]): (readonly Candidate[])[] =>
  [...group(all.map((one) => [one.weight, one]))]
    .toSorted(([a], [b]) => b - a)
    .map(([, equal]) => equal);

function countUses(all: readonly Candidate[]): Map<Hope | Appearance, number> {
  const uses = new Map<Hope | Appearance, number>();
  for (const { hope, side } of all) {
    for (const thing of [hope, side]) uses.set(thing, (uses.get(thing) ?? 0) + 1);
  }
  return uses;
}
