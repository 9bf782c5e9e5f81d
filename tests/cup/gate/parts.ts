import type { Cup } from '../../../src/cup/model/cup.ts';
import { sideNames, type Match, type ScorerEntry, type Tie } from '../../../src/cup/model/tie.ts';

/** Makes a cup break one invariant. Returns the field that breaks it; nothing where the cup has no such field. */
export type Lie = (cup: Cup) => string | undefined;

/** A thing of a cup and the path to it. */
export type At<Thing> = { readonly it: Thing; readonly place: string };

export const tiesIn = (cup: Cup): At<Tie>[] =>
  cup.rounds.flatMap(({ ties }, r) =>
    ties.map((it, t) => ({ it, place: `rounds.${r}.ties.${t}` })),
  );

export const matchesIn = (cup: Cup): (At<Match> & { readonly tie: Tie })[] =>
  tiesIn(cup).flatMap(({ it: tie, place }) =>
    tie.matches.map((it, m) => ({ it, tie, place: `${place}.matches.${m}` })),
  );

export const entriesIn = (cup: Cup): (At<ScorerEntry> & { readonly goals: number })[] =>
  matchesIn(cup).flatMap(({ it: { score, scorers }, place }) =>
    sideNames.flatMap((side) =>
      scorers[side].map((it, e) => ({
        it,
        goals: score?.[side] ?? 0,
        place: `${place}.scorers.${side}.${e}`,
      })),
    ),
  );

/** Tells a lie about the first thing that allows it. */
export const of =
  <Thing extends At<unknown>>(
    list: (cup: Cup) => readonly Thing[],
    field: string,
    tell: (thing: Thing, cup: Cup) => unknown,
    is: (thing: Thing, cup: Cup) => boolean = () => true,
  ): Lie =>
  (cup) => {
    const thing = list(cup).find((each) => is(each, cup));
    if (!thing) return undefined;
    tell(thing, cup);
    return thing.place + field;
  };

export const named =
  (list: 'teams' | 'players' | 'sources' | 'rounds') =>
  (cup: Cup): At<{ id: string; name?: string }>[] =>
    cup[list].map((it, index) => ({ it, place: `${list}.${index}` }));

export const teamsIn = (cup: Cup) =>
  cup.teams.map((it, index) => ({ it, place: `teams.${index}` }));
export const playersIn = (cup: Cup) =>
  cup.players.map((it, index) => ({ it, place: `players.${index}` }));
export const roundsIn = (cup: Cup) =>
  cup.rounds.map((it, index) => ({ it, place: `rounds.${index}` }));

/** An empty match sheet. */
export const sheet = (tie: string): Cup['sheets'][number] => {
  const side = { starters: [], substitutions: [], unused: [], cards: [] };
  return { tie, source: 'almanac', goals: [], home: side, away: side };
};
