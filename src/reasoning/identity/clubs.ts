import type { Issue } from '../../issue.ts';
import type { PairedRound } from '../pairing/pairNode.ts';
import { clash } from '../../cup/gate/clash.ts';
import {
  lastOf,
  pairingsIn,
  sidesOf,
  type Appearance,
  type Club,
  type Pairing,
} from './appearance.ts';
import { bothWentOn, printedWinner, type Hope } from './hope.ts';
import { meetByLikeness, meetByName, type Meeting } from './meet.ts';
import type { Verdict } from './verdict.ts';
import { treeOf } from '../../cup/questions/ties.ts';
import { quote } from '../../parser/quote.ts';

/** The clubs of a record in the order of their entries, and the lines that cannot all be true. */
export type Clubs = { readonly clubs: readonly Club[]; readonly issues: readonly Issue[] };

/**
 * Tells which printed names are one club's (`src/reasoning/README.md`, section 2): a winner must reappear in the next
 * round under some name, or in a later one under its own (a bye); two names of one round are two clubs; a loser does
 * not come back, but in an aside. `verdicts` are those that overrule likeness.
 */
export function findClubs(rounds: readonly PairedRound[], verdicts: readonly Verdict[]): Clubs {
  const lastRound = lastRoundOfNames(treeOf(rounds));
  const search: Search = { clubs: [], gone: new Map(), issues: [], hopes: [] };
  rounds.forEach((node, round) => {
    if (node.aside) return meetAside(search, node, round);
    const pairings = pairingsIn(node, round);
    const sides = sidesOf(pairings);
    report(search, [...findTwins(sides), ...findReturns(sides, search.gone)]);
    const isLater = (name: string) => (lastRound.get(name) ?? round) > round;
    const clubAt = playOn(search, sides, isLater, verdicts);
    for (const side of sides) if (!clubAt.has(side)) clubAt.set(side, enter(search, side));
    for (const pairing of pairings) leave(search, pairing, clubAt);
  });
  return search;
}

/** In an aside those meet again who lost, under the names that they lost under. */
function meetAside(search: Search, node: PairedRound, round: number): void {
  for (const side of sidesOf(pairingsIn(node, round))) {
    const club = search.clubs.find((each) => lastOf(each).name === side.name);
    club?.road.push(side);
    if (club) club.aside = side;
  }
}

/** `hopes` are the winners not seen again so far; `gone` tells by each name of a loser where it was seen. */
type Search = {
  readonly clubs: Club[];
  readonly gone: Map<string, Appearance>;
  readonly issues: Issue[];
  hopes: Hope[];
};

/** One by one: more issues than the stack holds may come of one round. */
function report(search: Search, issues: readonly Issue[]): void {
  for (const issue of issues) search.issues.push(issue);
}

const split = <T>(all: readonly T[], is: (one: T) => boolean): [T[], T[]] => [
  all.filter(is),
  all.filter((one) => !is(one)),
];

const lastRoundOfNames = (rounds: readonly PairedRound[]): Map<string, number> =>
  new Map(
    rounds.flatMap((node, round) =>
      node.ties.flatMap((tie) => [tie.home, tie.away].map(({ text }) => [text, round] as const)),
    ),
  );

/** Finds the round's sides that are clubs seen before; whoever was not found and is not expected later is a fault. */
function playOn(
  search: Search,
  sides: readonly Appearance[],
  isLater: (name: string) => boolean,
  verdicts: readonly Verdict[],
): Map<Appearance, Club> {
  const byName = meetByName(search.hopes, sides);
  const named = new Set(byName.map(({ hope }) => hope));
  const open = search.hopes.filter((hope) => !named.has(hope));
  const [held, due] = split(open, ({ clubs }) => clubs.some((club) => isLater(lastOf(club).name)));
  const clubAt = new Map(byName.map(({ side, club }) => [side, club]));
  const free = sides.filter((side) => !clubAt.has(side));
  const byLikeness = meetByLikeness(due, free, verdicts);
  const found = new Set(byLikeness.map(({ hope }) => hope));
  const missing = due.filter((hope) => !found.has(hope));
  report(search, [...findRivals(byName), ...missing.map((hope) => neverSeenAgain(hope, free))]);
  search.hopes = held;
  for (const meeting of [...byName, ...byLikeness]) join(search, meeting, clubAt);
  return clubAt;
}

function join(search: Search, meeting: Meeting, clubAt: Map<Appearance, Club>): void {
  const { hope, club, side, because } = meeting;
  club.road.push(side);
  club.because.push(...because);
  clubAt.set(side, club);
  for (const loser of hope.clubs.filter((each) => each !== club)) lose(search, loser);
}

function enter(search: Search, side: Appearance): Club {
  const club = { road: [side], because: [] };
  search.clubs.push(club);
  return club;
}

/**
 * After a tie its loser is gone; where the tie line does not say who lost, both are hopes of one place, and each of its own
 * where both went on.
 */
function leave(
  search: Search,
  { home, away }: Pairing,
  clubAt: ReadonlyMap<Appearance, Club>,
): void {
  const clubs = { home: clubAt.get(home), away: clubAt.get(away) };
  if (!clubs.home || !clubs.away) return;
  // Who goes on from a tie to come is not looked for.
  if (home.tie.outcome.kind === 'scheduled') return;
  const both = bothWentOn(home.tie);
  const winner = both ? undefined : printedWinner(home.tie);
  if (winner) lose(search, winner === 'home' ? clubs.away : clubs.home);
  const hopeful = [
    ...(winner === 'away' ? [] : [clubs.home]),
    ...(winner === 'home' ? [] : [clubs.away]),
  ];
  for (const hope of both ? hopeful.map((club) => [club]) : [hopeful])
    search.hopes.push({ tie: home.tie, clubs: hope });
}

function lose(search: Search, club: Club): void {
  for (const at of club.road) search.gone.set(at.name, at);
}

/** Two names of one round are two clubs, so one name cannot stand twice. */
function findTwins(sides: readonly Appearance[]): Issue[] {
  const first = new Map<string, Appearance>();
  return sides.flatMap((side) => {
    const twin = first.get(side.name);
    first.set(side.name, twin ?? side);
    if (!twin) return [];
    return [
      clash([twin.tie.line, side.tie.line], `${quote(side.name)} twice in a round`, 'two clubs'),
    ];
  });
}

/** A loser does not come back. */
const findReturns = (
  sides: readonly Appearance[],
  gone: ReadonlyMap<string, Appearance>,
): Issue[] =>
  sides.flatMap((side) => {
    const lost = gone.get(side.name);
    if (!lost) return [];
    return [
      clash(
        [lost.tie.line, side.tie.line],
        `${quote(side.name)} after it had lost`,
        'a club still in the cup',
      ),
    ];
  });

/** Of a level tie or a walkover one club plays on, not both. */
const findRivals = (met: readonly Meeting[]): Issue[] => {
  const first = new Map<Hope, Meeting>();
  return met.flatMap((meeting) => {
    const rival = first.get(meeting.hope);
    first.set(meeting.hope, rival ?? meeting);
    if (!rival) return [];
    const lines = [meeting.hope.tie.line, rival.side.tie.line, meeting.side.tie.line];
    return [
      clash(
        lines,
        `${quote(rival.side.name)} and ${quote(meeting.side.name)} both in a later round`,
        'one of them',
      ),
    ];
  });
};

/** A winner must reappear under some name. */
function neverSeenAgain(hope: Hope, free: readonly Appearance[]): Issue {
  const names = hope.clubs.map((club) => quote(lastOf(club).name)).join(' or ');
  const nearby = free.slice(0, 4).map(({ name }) => quote(name));
  const among = nearby.length ? `, or an annotation that it is one of ${nearby.join(', ')}` : '';
  return clash(
    [hope.tie.line],
    `no later tie of ${names}, who went on`,
    `a tie in the next round${among}`,
  );
}
