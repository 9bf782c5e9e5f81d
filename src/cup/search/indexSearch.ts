import type { Round } from '../model/cup.ts';
import { spellingsOfPlayer } from '../questions/findPlayer.ts';
import { spellingsOf } from '../questions/findTeam.ts';
import type { CupIndex } from '../questions/indexCup.ts';
import { entriesOf, scorersOf } from '../questions/scorers.ts';
import type { Player, Team } from '../model/team.ts';
import { sideNames, type Range, type Tie } from '../model/tie.ts';
import { treeOf, type Placed } from '../questions/ties.ts';
import { spaced, toName, type Name } from './name.ts';
import { termsOf, termsOfPlayer, type SearchTerms } from './terms.ts';

/**
 * What can be found in a cup. A scorer's `goals` are those of the record, and of a second source that counted; they
 * are missing where there are only own goals.
 */
export type Findable =
  | { readonly kind: 'team'; readonly team: Team }
  | { readonly kind: 'scorer'; readonly player: Player; readonly goals?: Range }
  | { readonly kind: 'round'; readonly round: Round }
  | { readonly kind: 'tie'; readonly placed: Placed };

/** Something with its names, the usual one first, the places it is known by, and as `sound` every word that leads to it. */
export type Entry = {
  readonly what: Findable;
  readonly names: readonly Name[];
  readonly places: readonly Name[];
  readonly sound: string;
};

/** Everything that can be found: teams, scorers, rounds, ties. */
export type SearchIndex = readonly Entry[];

/**
 * Indexes a cup for `search`, in time linear to its text. A team is called by every spelling, and known by its city
 * then and now; a scorer by every spelling and the full name; a tie by its two teams, either first. A scorer's team, a
 * tie's round and its teams' other names lead there too, and so do the terms of `terms.ts`.
 */
export function indexSearch({ cup, ties }: CupIndex, terms: SearchTerms): SearchIndex {
  const read = remember(toName);
  const readAll = (texts: readonly string[]) => [...new Set(texts)].map(read);
  const teamNames = new Map(cup.teams.map((team) => [team.id, readAll(spellingsOf(team))]));
  const called = (team: string) => teamNames.get(team) ?? [];
  const scoredIn = new Map<string, Tie[]>();
  for (const { tie, entry } of entriesOf(cup))
    scoredIn.set(entry.player, [...(scoredIn.get(entry.player) ?? []), tie]);
  const goals = new Map(scorersOf(cup).map(({ player, reported }) => [player.id, reported]));
  return [
    ...cup.teams.map((team) =>
      enter({ kind: 'team', team }, called(team.id), { places: readAll(citiesOf(team)) }),
    ),
    ...cup.players.map((player) =>
      enter(toScorer(player, goals.get(player.id)), readAll(spellingsOfPlayer(player)), {
        beside: [
          ...called(player.team),
          toName(termsOfPlayer(player.id, scoredIn.get(player.id) ?? [], terms)),
        ],
      }),
    ),
    ...cup.rounds.map((round, at) =>
      enter(
        { kind: 'round', round },
        [read(round.name), toName(round.aside ? round.name : terms.round(at, treeOf(cup.rounds)))],
        {
          // Its printed name, where a language writes it otherwise.
          beside: [read(round.id)],
        },
      ),
    ),
    ...Array.from(ties.values(), (placed) => {
      const { home, away } = placed.tie;
      const pairs = [`${home.name} ${away.name}`, `${away.name} ${home.name}`];
      const teams = sideNames.flatMap((side) => called(placed.tie[side].team));
      return enter({ kind: 'tie', placed }, pairs.map(toName), {
        beside: [...teams, read(placed.round.name), toName(termsOf(placed.tie, terms))],
      });
    }),
  ];
}

type Others = { readonly places?: readonly Name[]; readonly beside?: readonly Name[] };

function enter(
  what: Findable,
  names: readonly Name[],
  { places = [], beside = [] }: Others = {},
): Entry {
  const words = new Set([...names, ...places, ...beside].flatMap((name) => name.words));
  return { what, names, places, sound: spaced([...words]) };
}

/** The same name stands in many ties; it is read once. */
function remember<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? read(text);
    known.set(text, value);
    return value;
  };
}

const toScorer = (player: Player, goals: Range | undefined): Findable =>
  goals ? { kind: 'scorer', player, goals } : { kind: 'scorer', player };

const citiesOf = ({ city }: Team): string[] => (city ? [city.name, city.today] : []);
