import type { Cup } from '../model/cup.ts';
import type { Player } from '../model/team.ts';
import type { Range, ScorerEntry, Tie } from '../model/tie.ts';
import { tiesOf } from './ties.ts';
import { entriesIn } from './facts.ts';

/** A player's goals in one tie; never an own goal. */
export type ScoredIn = { readonly tie: Tie; readonly entry: ScorerEntry };

/**
 * A scorer of a cup: where, in the order of the rounds, and how many goals in all. `count` adds up what the record
 * allows, `reported` takes a second source's counts in place of what the record leaves open.
 */
export type CupScorer = {
  readonly player: Player;
  readonly scored: readonly ScoredIn[];
  readonly count: Range;
  readonly reported: Range;
};

/** Every entry of a cup's scorer lists with its tie, own goals among them, round by round. */
export const entriesOf = (cup: Pick<Cup, 'rounds'>): ScoredIn[] =>
  tiesOf(cup).flatMap((tie) => entriesIn(tie).map((entry) => ({ tie, entry })));

/** The scorers of a cup, those with most goals first, else in the order of the record. Own goals count for nobody. */
export function scorersOf(cup: Pick<Cup, 'rounds' | 'players'>): CupScorer[] {
  const byPlayer = new Map<string, ScoredIn[]>(cup.players.map(({ id }) => [id, []]));
  for (const scored of entriesOf(cup)) {
    if (scored.entry.ownGoal === undefined) byPlayer.get(scored.entry.player)?.push(scored);
  }
  return cup.players
    .flatMap((player) => {
      const scored = byPlayer.get(player.id) ?? [];
      const count = add(scored.map(({ entry }) => entry.count));
      const reported = add(scored.map(({ entry }) => countOf(entry)));
      return scored.length ? [{ player, scored, count, reported }] : [];
    })
    .toSorted((a, b) => b.reported.least - a.reported.least || b.reported.most - a.reported.most);
}

/** How often an entry scored, by the record and the second source that counted it, if one did. */
export const countOf = ({ count, reported }: ScorerEntry): Range =>
  reported ? { least: reported.count, most: reported.count } : count;

const add = (ranges: readonly Range[]): Range =>
  ranges.reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), {
    least: 0,
    most: 0,
  });
