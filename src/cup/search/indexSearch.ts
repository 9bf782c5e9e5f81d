import type { Round } from '../cup.ts';
import { spellingsOf } from '../findTeam.ts';
import type { CupIndex } from '../indexCup.ts';
import { scorersOf } from '../scorers.ts';
import type { Player, Team } from '../team.ts';
import type { Range } from '../tie.ts';
import type { Placed } from '../ties.ts';
import { readName, spaced, type Name } from './name.ts';
import { soundsOf } from './soundsOf.ts';

/**
 * What can be found in a cup. A scorer's `goals` are those of the record, and of a second source that counted; they
 * are missing where there are only own goals.
 */
export type Findable =
  | { readonly kind: 'team'; readonly team: Team }
  | { readonly kind: 'scorer'; readonly player: Player; readonly goals?: Range }
  | { readonly kind: 'round'; readonly round: Round }
  | { readonly kind: 'tie'; readonly placed: Placed };

/** Something with its names, the usual one first, and as `sound` every word that leads to it, spaced. */
export type Entry = {
  readonly what: Findable;
  readonly names: readonly Name[];
  readonly sound: string;
};

/** Everything that can be found: teams, scorers, rounds, ties. */
export type SearchIndex = readonly Entry[];

/**
 * Indexes a cup for `search`, in time linear to its text. A team is called by every spelling, and by its city then
 * and now; a scorer by every spelling and the full name; a tie by its two teams. A scorer's team, and a tie's round
 * and its teams' other names, are words that lead there too.
 */
export function indexSearch({ cup, ties }: CupIndex): SearchIndex {
  const hear = remember(soundsOf);
  const hearAll = (texts: readonly string[]) => texts.flatMap(hear);
  const read = (texts: readonly string[]) =>
    [...new Set(texts)].map((text) => readName(text, hear(text)));
  const teamWords = new Map(cup.teams.map((team) => [team.id, hearAll(spellingsOf(team))]));
  const wordsOf = (team: string) => teamWords.get(team) ?? [];
  const goals = new Map(scorersOf(cup).map(({ player, reported }) => [player.id, reported]));
  return [
    ...cup.teams.map((team) =>
      enter({ kind: 'team', team }, read([...spellingsOf(team), ...citiesOf(team)])),
    ),
    ...cup.players.map((player) =>
      enter(scorer(player, goals.get(player.id)), read(namesOf(player)), wordsOf(player.team)),
    ),
    ...cup.rounds.map((round) => enter({ kind: 'round', round }, read([round.name]))),
    ...Array.from(ties.values(), (placed) => {
      const { home, away } = placed.tie;
      const pair = readName(`${home.name} ${away.name}`, hearAll([home.name, away.name]));
      const beside = [...wordsOf(home.team), ...wordsOf(away.team), ...hear(placed.round.name)];
      return enter({ kind: 'tie', placed }, [pair], beside);
    }),
  ];
}

function enter(what: Findable, names: readonly Name[], beside: readonly string[] = []): Entry {
  const words = new Set([...names.flatMap((name) => name.words), ...beside]);
  return { what, names, sound: spaced([...words]) };
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

const scorer = (player: Player, goals: Range | undefined): Findable =>
  goals ? { kind: 'scorer', player, goals } : { kind: 'scorer', player };

const namesOf = ({ name, printed, fullName }: Player): string[] => [
  name,
  ...printed.map((each) => each.name),
  ...(fullName ? [fullName.name] : []),
];

const citiesOf = ({ city }: Team): string[] => (city ? [city.name, city.today] : []);
