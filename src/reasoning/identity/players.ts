import type { Reason } from '../../cup/reason.ts';
import type { Club } from './appearance.ts';
import { differsByOneLetter, soundsAlike, spell, type Spelling } from './spelling.ts';
import { speaksOf, type Verdict } from './verdict.ts';

/** A name in a scorer list, the club its bearer plays for, and which of that club's ties it is, from 0. */
export type Listing = {
  readonly club: Club;
  readonly step: number;
  readonly name: string;
  readonly line: number;
};

/** A player of one club: every listing, and why several names are one player's. */
export type Scorer = {
  readonly club: Club;
  readonly listings: readonly Listing[];
  readonly because: readonly Reason[];
};

/**
 * Tells which printed names are one player's (`src/reasoning/README.md`, section 2): one name within one club; two
 * spellings of the same sounds; or one changed letter in the club's very next tie. Two names of one list are two
 * players, and so are bearers of one name in two clubs; a name that may be either of two players is a third one's.
 * `verdicts` are those that overrule spelling.
 */
export const findPlayers = (listings: readonly Listing[], verdicts: readonly Verdict[]): Scorer[] =>
  [...groupBy(listings, ({ club }) => club)].flatMap(([club, own]) =>
    findTeammates(club, own, verdicts),
  );

function groupBy<Key>(
  listings: readonly Listing[],
  keyOf: (listing: Listing) => Key,
): Map<Key, Listing[]> {
  const groups = new Map<Key, Listing[]>();
  for (const listing of listings) {
    const group = groups.get(keyOf(listing));
    if (group) group.push(listing);
    else groups.set(keyOf(listing), [listing]);
  }
  return groups;
}

/** A printed name with all its listings in one club. */
type Bearer = {
  readonly name: string;
  readonly spelling: Spelling;
  readonly listings: readonly Listing[];
};

/** A player in the making: the names taken for one so far. */
type Draft = { readonly bearers: Bearer[]; readonly because: Reason[] };

function findTeammates(
  club: Club,
  listings: readonly Listing[],
  verdicts: readonly Verdict[],
): Scorer[] {
  const drafts: Draft[] = [];
  const near = new Map<string, Set<Draft>>();
  for (const [name, same] of groupBy(listings, (listing) => listing.name)) {
    const bearer: Bearer = { name, spelling: spell(name), listings: same };
    const candidates = new Set(
      placesNear(bearer, verdicts).flatMap((place) => [...(near.get(place) ?? [])]),
    );
    const draft = join(bearer, candidates, verdicts);
    if (draft.bearers.length === 1) drafts.push(draft);
    for (const place of placesOf(bearer, verdicts)) {
      near.set(place, (near.get(place) ?? new Set()).add(draft));
    }
  }
  return drafts.map(({ bearers, because }) => ({
    club,
    listings: bearers.flatMap((bearer) => bearer.listings),
    because,
  }));
}

/** Where a name is looked for, so that not every name need be held against every other. */
const placesOf = ({ name, spelling, listings }: Bearer, verdicts: readonly Verdict[]): string[] => [
  `sound ${spelling.sound}`,
  ...verdicts.flatMap(({ names }, index) => (names.includes(name) ? [`verdict ${index}`] : [])),
  ...listings.map(({ step }) => slipPlace(step, spelling)),
];

const placesNear = (bearer: Bearer, verdicts: readonly Verdict[]): string[] => [
  ...placesOf({ ...bearer, listings: [] }, verdicts),
  ...bearer.listings.flatMap(({ step }) =>
    [step - 1, step + 1].map((next) => slipPlace(next, bearer.spelling)),
  ),
];

const slipPlace = (step: number, { initials, letters }: Spelling): string =>
  `step ${step} ${initials} ${letters.length}`;

/** The only player among the candidates that bears the name, now with it, or else a new one. */
function join(bearer: Bearer, candidates: ReadonlySet<Draft>, verdicts: readonly Verdict[]): Draft {
  const alike = [...candidates].flatMap((draft) => {
    const kind = likeness(draft, bearer, verdicts);
    return kind ? [{ draft, kind }] : [];
  });
  const [only, ...others] = alike;
  if (!only || others.length) return { bearers: [bearer], because: [] };
  const { draft, kind } = only;
  draft.bearers.push(bearer);
  const lines = draft.bearers.flatMap(({ listings }) => listings.map(({ line }) => line));
  draft.because.push({ kind, lines });
  return draft;
}

/** What makes a name one of a player's, if anything does. */
function likeness(
  { bearers }: Draft,
  bearer: Bearer,
  verdicts: readonly Verdict[],
): Reason['kind'] | undefined {
  const lines = new Set(bearer.listings.map(({ line }) => line));
  if (bearers.some(({ listings }) => listings.some(({ line }) => lines.has(line))))
    return undefined;
  const verdict = verdicts.find((each) =>
    bearers.some(({ name }) => speaksOf(each, name, bearer.name)),
  );
  if (verdict) return verdict.are === 'one' ? 'editor' : undefined;
  const steps = new Set(bearer.listings.flatMap(({ step }) => [step - 1, step + 1]));
  const isAlike = bearers.some(
    ({ spelling, listings }) =>
      soundsAlike(spelling, bearer.spelling) ||
      (differsByOneLetter(spelling, bearer.spelling) &&
        listings.some(({ step }) => steps.has(step))),
  );
  return isAlike ? 'spelling' : undefined;
}
