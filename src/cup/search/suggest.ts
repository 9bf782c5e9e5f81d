import type { CupIndex } from '../questions/indexCup.ts';
import { scorersOf } from '../questions/scorers.ts';
import { isLevel, scoreOf } from '../questions/tally.ts';
import { finalOf, hasFinal, type Placed } from '../questions/ties.ts';
import type { Findable } from './indexSearch.ts';

/** What a search offers before anything is typed, by what it is. */
export type Suggestion = {
  readonly kind: 'final' | 'biggestWin' | 'drawn' | 'topScorers' | 'round';
  readonly hits: readonly { readonly what: Findable }[];
};

/** So many scorers are the top. */
const TOP = 3;

/** The final, the biggest wins, the drawn ties, the top scorers and the rounds; what a cup does not have is left out. */
export function suggest({ cup, ties }: CupIndex): Suggestion[] {
  const placed = Array.from(ties.values());
  const widest = Math.max(0, ...placed.map(marginOf));
  const final = hasFinal(cup) ? ties.get(finalOf(cup).id) : undefined;
  const suggestions: Suggestion[] = [
    { kind: 'final', hits: toHits(final ? [final] : []) },
    {
      kind: 'biggestWin',
      hits: toHits(widest > 0 ? placed.filter((each) => marginOf(each) === widest) : []),
    },
    { kind: 'drawn', hits: toHits(placed.filter(isDrawn)) },
    {
      kind: 'topScorers',
      hits: scorersOf(cup)
        .slice(0, TOP)
        .map(({ player, reported }) => ({ what: { kind: 'scorer', player, goals: reported } })),
    },
    { kind: 'round', hits: cup.rounds.map((round) => ({ what: { kind: 'round', round } })) },
  ];
  return suggestions.filter(({ hits }) => hits.length > 0);
}

const toHits = (ties: readonly Placed[]): Suggestion['hits'] =>
  ties.map((placed) => ({ what: { kind: 'tie', placed } }));

/** By how many goals a tie was won; 0 for a drawn tie and a walkover. */
function marginOf({ tie }: Placed): number {
  const score = scoreOf(tie);
  return score ? Math.abs(score.home - score.away) : 0;
}

function isDrawn({ tie }: Placed): boolean {
  const score = scoreOf(tie);
  return score !== undefined && isLevel(score);
}
