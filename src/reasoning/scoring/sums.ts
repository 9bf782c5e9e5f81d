import { group } from '../../cup/questions/group.ts';
import type { Named, ScoringSide, Total } from './sheet.ts';
import type { Share, Sum } from './sum.ts';

/** A name in a scorer line, where it stands, and its share of the goals. */
export type Posting = { readonly side: ScoringSide; readonly named: Named; readonly share: Share };

/** A side's names, each with the least it proves: a goal, or as many as it has minutes. */
export const postingsOf = (side: ScoringSide): readonly Posting[] =>
  side.entries.map((named) => ({
    side,
    named,
    share: { least: named.minutes || 1, most: named.minutes || side.goals, proof: [] },
  }));

/** A side's sum is its score. */
export const sumOfSide = ([side, postings]: readonly [ScoringSide, readonly Posting[]]): Sum => ({
  kind: 'side',
  shares: postings.map(({ share }) => share),
  least: side.goals,
  most: side.goals,
  lines: [side.line, side.scorersLine],
  says: `the score of ${side.goals} in line ${side.line}`,
});

const sumOfPlayer = (
  postings: readonly Posting[],
  limits: Pick<Sum, 'least' | 'most' | 'lines' | 'says'>,
): Sum => ({
  ...limits,
  kind: 'player',
  shares: postings.map(({ share }) => share),
  lines: [...limits.lines, ...postings.flatMap(({ side }) => [side.line, side.scorersLine])],
});

/** A leader has the total given, of which goals of his team without named scorers may be a part. */
const sumOfLeader = (
  totals: readonly Total[],
  postings: readonly Posting[],
  unnamed: (team: string) => number,
): Sum =>
  sumOfPlayer(postings, {
    least: totals.reduce((least, { total, team }) => Math.max(least, total - unnamed(team)), 0),
    most: totals.reduce((most, { total }) => Math.min(most, total), Infinity),
    lines: totals.map(({ line }) => line),
    says: totals
      .map(({ total, name, line }) => `${total} for ${name} in line ${line}`)
      .join(' and '),
  });

/** Nobody who is not listed has the highest total or more. */
const sumOfOther = (highest: Total, postings: readonly Posting[]): Sum =>
  sumOfPlayer(postings, {
    least: 0,
    most: highest.total - 1,
    lines: [highest.line],
    says: `fewer than ${highest.total} for ${postings[0]?.named.name} in line ${highest.line}`,
  });

/** The sums that a list of leaders asks of every player; none without a list. Own goals are nobody's. */
export const sumsOfPlayers = (
  sides: readonly ScoringSide[],
  postings: readonly Posting[],
  totals: readonly Total[],
): readonly Sum[] => {
  const highest = totals.toSorted((a, b) => b.total - a.total)[0];
  if (!highest) return [];
  const nameless = group(
    sides.filter(({ entries }) => entries.length === 0).map(({ team, goals }) => [team, goals]),
  );
  const unnamed = (team: string) => (nameless.get(team) ?? []).reduce((sum, n) => sum + n, 0);
  const leaders = group(totals.map((total) => [total.player, total]));
  const scorers = group(
    postings
      .filter(({ named }) => !named.ownGoal)
      .map((posting) => [posting.named.player, posting]),
  );
  return [...new Set([...leaders.keys(), ...scorers.keys()])].map((player) => {
    const own = leaders.get(player);
    const scored = scorers.get(player) ?? [];
    return own ? sumOfLeader(own, scored, unnamed) : sumOfOther(highest, scored);
  });
};
