import type { Reason } from '../../cup/model/reason.ts';
import type { Range } from '../../cup/model/tie.ts';
import type { Issue } from '../../issue.ts';
import { count } from './count.ts';
import { group } from '../../cup/questions/group.ts';
import { parts } from './parts.ts';
import { checkSide, refuseClash, refuseReport, refuseSize } from './refuse.ts';
import type { ScoringSide, Total } from './sheet.ts';
import type { Sum } from './sum.ts';
import { linesOf, narrow } from './sum.ts';
import type { Posting } from './sums.ts';
import { postingsOf, sumOfSide, sumsOfPlayers } from './sums.ts';
import { tighten } from './tighten.ts';

/** How often a name scored: by the record alone and why, and with a second source's counts taken as true too. */
export type Scored = Readonly<Range> & {
  readonly because: Reason;
  readonly withReported: Readonly<Range>;
};

/** How many joint solutions each layer leaves; undefined if there are too many to count. */
export type Ways = {
  readonly arithmetic: bigint | undefined;
  readonly infobox: bigint | undefined;
  readonly reported: bigint | undefined;
};

/** Who scored how many: an item for each side, in it one for each entry, in the order given. */
export type Scoring = { readonly sides: readonly (readonly Scored[])[]; readonly ways: Ways };

/** What a share's range needed: the infobox, its minutes, or no more than the score and the number of names. */
const reasonOf = ({ side, named, share }: Posting): Reason => {
  if (share.proof.some(({ kind }) => kind === 'player'))
    return { kind: 'infobox', lines: linesOf(share.proof) };
  const isPlain = side.entries.length === 1 || side.entries.length === side.goals;
  return named.minutes > 0 && !isPlain
    ? { kind: named.isCounted ? 'printed' : 'minutes', lines: [side.scorersLine] }
    : { kind: 'arithmetic', lines: [side.line, side.scorersLine] };
};

/** How many shares may hang together. A team of 20 rounds has some 100; the time grows with their square. */
const mostLinked = 2048;

/** Refuses parts that only a hostile record can have. */
const checkSizes = (sums: readonly Sum[]): readonly Issue[] =>
  parts(sums).flatMap((part) => {
    const shares = new Set(part.flatMap((sum) => sum.shares)).size;
    return part.length > 1 && shares > mostLinked ? [refuseSize(part, shares, mostLinked)] : [];
  });

const rangeOf = ({ share: { least, most } }: Posting): Range => ({ least, most });

/** Takes a second source's counts as true as well; returns what the record has against them. */
const takeReported = (postings: readonly Posting[], sums: readonly Sum[]): readonly Issue[] => {
  const reported = postings.flatMap((posting) => {
    const times = posting.named.reported;
    return times === undefined ? [] : [{ posting, times }];
  });
  const strange = reported.filter(
    ({ posting: { share }, times }) => times < share.least || share.most < times,
  );
  if (strange.length > 0) return strange.map(({ posting }) => refuseReport(posting));
  for (const { posting, times } of reported)
    narrow(posting.share, { least: times, most: times, proof: [] });
  return tighten(sums).map((clash) => refuseClash(clash, ', with the counts of the second source'));
};

/**
 * Who scored how many: each range holds exactly the values that occur in a joint solution. Three layers, one on top
 * of the other: each name has a goal, or as many as it has minutes, and a side's goals add up to its score; then the
 * infobox's totals; then a second source's counts. A layer that cannot be true is refused, and there is no scoring.
 */
export const solve = (
  sides: readonly ScoringSide[],
  totals: readonly Total[],
): { readonly issues: readonly Issue[]; readonly scoring?: Scoring } => {
  const faults = sides.flatMap(checkSide);
  if (faults.length > 0) return { issues: faults };

  const rows = sides.map(postingsOf);
  const postings = rows.flat();
  const scores = [...group(postings.map((posting) => [posting.side, posting]))].map(sumOfSide);
  tighten(scores);
  const arithmetic = count(scores);

  const sums = [...scores, ...sumsOfPlayers(sides, postings, totals)];
  const tooLinked = checkSizes(sums);
  if (tooLinked.length > 0) return { issues: tooLinked };
  const clashes = tighten(sums);
  if (clashes.length > 0) return { issues: clashes.map((clash) => refuseClash(clash)) };
  const infobox = count(sums);
  const proven = rows.map((row) =>
    row.map((posting) => ({ posting, ...rangeOf(posting), because: reasonOf(posting) })),
  );

  const issues = takeReported(postings, sums);
  if (issues.length > 0) return { issues };
  const scored = proven.map((row) =>
    row.map(({ posting, ...range }) => ({ ...range, withReported: rangeOf(posting) })),
  );
  return {
    issues,
    scoring: { sides: scored, ways: { arithmetic, infobox, reported: count(sums) } },
  };
};
