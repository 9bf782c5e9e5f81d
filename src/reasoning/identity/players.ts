import type { Reason } from '../../cup/reason.ts';
import type { Club } from './appearance.ts';
import { differsByOneLetter, soundsAlike } from './spelling.ts';
import { speaksOf, type Verdict } from './verdict.ts';

/** A name in a scorer list, the club its bearer plays for, and which of that club's ties it is, from 0. */
export type Listing = {
  readonly club: Club;
  readonly step: number;
  readonly name: string;
  readonly line: number;
};

/** A player of one club: every listing, in the order of the record, and why several names are one player's. */
export type Scorer = {
  readonly club: Club;
  readonly listings: readonly Listing[];
  readonly because: readonly Reason[];
};

/**
 * Tells which printed names are one player's (`src/reasoning/README.md`, section 2): one name within one club; two
 * spellings of the same sounds; or one changed letter in the club's very next tie. Two names of one list are two
 * players, and so are bearers of one name in two clubs. `verdicts` are those that overrule spelling.
 */
export function findPlayers(listings: readonly Listing[], verdicts: readonly Verdict[]): Scorer[] {
  const byClub = new Map<Club, Scorer[]>();
  for (const [, same] of groupByName(listings)) {
    const [first] = same;
    if (!first) continue;
    const mates = byClub.get(first.club) ?? [];
    const next = { club: first.club, listings: same, because: [] };
    const at = mates.findIndex((mate) => likeness(mate, next, verdicts));
    const mate = mates[at];
    byClub.set(first.club, mate ? mates.with(at, merge(mate, next, verdicts)) : [...mates, next]);
  }
  return [...byClub.values()].flat();
}

function groupByName(listings: readonly Listing[]): Map<string, Listing[]> {
  const ids = new Map<Club, number>();
  const groups = new Map<string, Listing[]>();
  for (const listing of listings) {
    const id = ids.get(listing.club) ?? ids.size;
    ids.set(listing.club, id);
    const key = `${id} ${listing.name}`;
    const group = groups.get(key);
    if (group) group.push(listing);
    else groups.set(key, [listing]);
  }
  return groups;
}

/** What makes two names one player's, if anything does. */
function likeness(a: Scorer, b: Scorer, verdicts: readonly Verdict[]): Reason['kind'] | undefined {
  const pairs = a.listings.flatMap((one) => b.listings.map((two) => [one, two] as const));
  if (pairs.some(([one, two]) => one.line === two.line)) return undefined;
  const verdict = verdicts.find((each) =>
    pairs.some(([one, two]) => speaksOf(each, one.name, two.name)),
  );
  if (verdict) return verdict.are === 'one' ? 'editor' : undefined;
  const alike = pairs.some(
    ([one, two]) =>
      soundsAlike(one.name, two.name) ||
      (Math.abs(one.step - two.step) === 1 && differsByOneLetter(one.name, two.name)),
  );
  return alike ? 'spelling' : undefined;
}

function merge(a: Scorer, b: Scorer, verdicts: readonly Verdict[]): Scorer {
  const kind = likeness(a, b, verdicts) ?? 'spelling';
  const listings = [...a.listings, ...b.listings];
  const lines = listings.map(({ line }) => line);
  return { club: a.club, listings, because: [...a.because, { kind, lines }] };
}
