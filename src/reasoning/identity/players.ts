import { group } from '../../cup/questions/group.ts';
import type { Reason } from '../../cup/model/reason.ts';
import type { ScorersNode } from '../../parser/syntax.ts';
import type { Club } from './appearance.ts';
import { differsByOneLetter, soundsAlike, spell, type Spelling } from './spelling.ts';
import { speaksOf, type Verdict } from './verdict.ts';

/** A name in a list of scorers, the club its bearer plays for, and which of that club's ties it is, from 0. */
export type Listing = {
  readonly list: ScorersNode;
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
 * Tells which printed names are one player's (`src/reasoning/README.md`, section 3): one name within one club; two
 * spellings of the same sounds; one changed letter in the club's very next tie; or all words of one in the other, where
 * that is the only such name. Two names of one list are two
 * players, and so are bearers of one name in two clubs; a name that may be either of two players is a third one's.
 * `verdicts` are those that overrule spelling.
 */
export const findPlayers = (listings: readonly Listing[], verdicts: readonly Verdict[]): Scorer[] =>
  [...group(listings.map((listing) => [listing.club, listing]))].flatMap(([club, own]) =>
    findTeammates(club, own, verdicts),
  );

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
  for (const [name, same] of group(listings.map((listing) => [listing.name, listing]))) {
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
  return joinShorter(drafts, verdicts).map(({ bearers, because }) => ({
    club,
    listings: bearers.flatMap((bearer) => bearer.listings),
    because,
  }));
}

/** Players whose names are parts of another's, such as "Mbappé" of "Kylian Mbappé", become one with the only such other. */
function joinShorter(drafts: readonly Draft[], verdicts: readonly Verdict[]): readonly Draft[] {
  const byWord = group(
    drafts.flatMap((draft) =>
      [...new Set(draft.bearers.flatMap(wordsOf))].map((word) => [word, draft]),
    ),
  );
  const joined = new Set<Draft>();
  for (const draft of drafts) {
    const [only, ...others] = longerThan(draft, byWord);
    if (!only || others.length || joined.has(only) || !mayBeOne(draft, only, verdicts)) continue;
    joined.add(draft);
    only.bearers.push(...draft.bearers);
    const lines = only.bearers.flatMap(({ listings }) => listings.map(({ line }) => line));
    only.because.push(...draft.because, { kind: 'same-words', lines });
  }
  return drafts.filter((draft) => !joined.has(draft));
}

const wordsOf = ({ spelling }: Bearer): readonly string[] => spelling.words;

/** The players who have a name with all words of one of a player's names, and more. */
function longerThan(draft: Draft, byWord: ReadonlyMap<string, readonly Draft[]>): Draft[] {
  const found = draft.bearers.flatMap((bearer) => {
    const words = wordsOf(bearer);
    const places = words.map((word) => byWord.get(word) ?? []);
    const [rarest = []] = places.toSorted((a, b) => a.length - b.length);
    return rarest.filter(
      (other) => other !== draft && other.bearers.some((each) => hasMore(wordsOf(each), words)),
    );
  });
  return [...new Set(found)];
}

/** An initial is no word more: "O.Rykov" may be any Rykov. */
const hasMore = (more: readonly string[], words: readonly string[]): boolean =>
  words.every((word) => more.includes(word)) &&
  more.some((word) => word.length > 1 && !words.includes(word));

/** Whether nothing forbids that two players are one: no list names both, and no verdict tells them apart. */
function mayBeOne(one: Draft, other: Draft, verdicts: readonly Verdict[]): boolean {
  const lists = new Set(one.bearers.flatMap(({ listings }) => listings.map(({ list }) => list)));
  return other.bearers.every(
    ({ name, listings }) =>
      listings.every(({ list }) => !lists.has(list)) &&
      one.bearers.every((bearer) => !verdicts.some((each) => speaksOf(each, name, bearer.name))),
  );
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
  const lists = new Set(bearer.listings.map(({ list }) => list));
  if (bearers.some(({ listings }) => listings.some(({ list }) => lists.has(list))))
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
