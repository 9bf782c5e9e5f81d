import type { Cup, Round, Season, Slip, Stated } from '../model/cup.ts';
import type { Player, Team } from '../model/team.ts';
import type { Tie } from '../model/tie.ts';
import { group } from './group.ts';
import { tiesOf } from './ties.ts';

/** What the record's infobox states of the whole cup, and the checks count, by its field in the cup. */
export type Claim = Exclude<keyof Stated, 'previous' | 'next'>;

/** Somebody whom a line names, and the name it prints. */
export type Mention<Who> = { readonly name: string; readonly who: Who };

/**
 * A line of the record, counted from 1, and everything of the cup that came from it. All lists are empty for a line
 * that nothing came from; teams and players stand in the order in which the line names them.
 */
export type LineFacts = {
  readonly line: number;
  readonly text: string;
  readonly rounds: readonly Round[];
  readonly ties: readonly Tie[];
  readonly teams: readonly Mention<Team>[];
  readonly players: readonly Mention<Player>[];
  readonly claims: readonly Claim[];
  readonly seasons: readonly Season[];
  readonly slips: readonly Slip[];
};

/** Every line of a cup's record with what came from it, first to last; in time linear to the cup. */
export function indexLines(cup: Cup): LineFacts[] {
  const rounds = groupByLine(cup.rounds.map((round) => [round, [round.line]]));
  const ties = groupByLine(tiesOf(cup).map((tie) => [tie, tie.lines]));
  const teams = groupByLine([...mentionsOf(cup.teams), ...finalistsOf(cup)]);
  const players = groupByLine([...mentionsOf(cup.players), ...leadersOf(cup)]);
  const claims = groupByLine(claimsOf(cup.stated));
  const seasons = groupByLine(seasonsOf(cup.stated));
  const slips = groupByLine(cup.slips.map((slip) => [slip, [slip.line]]));
  return cup.record.lines.map((text, index) => {
    const line = index + 1;
    const named = <Who>(mentions: readonly Mention<Who>[] = []) =>
      onceEach(mentions).toSorted((a, b) => text.indexOf(a.name) - text.indexOf(b.name));
    return {
      line,
      text,
      rounds: rounds.get(line) ?? [],
      ties: ties.get(line) ?? [],
      teams: named(teams.get(line)),
      players: named(players.get(line)),
      claims: claims.get(line) ?? [],
      seasons: seasons.get(line) ?? [],
      slips: slips.get(line) ?? [],
    };
  });
}

/** A thing and the lines that it came from. */
type FromLines<Thing> = readonly [thing: Thing, lines: readonly number[]];

const groupByLine = <Thing>(all: readonly FromLines<Thing>[]) =>
  group(all.flatMap(([thing, lines]) => lines.map((line) => [line, thing] as const)));

/** The infobox's winner may stand among the names printed on its line as well: whoever is named twice is there once. */
const onceEach = <Who>(mentions: readonly Mention<Who>[]): Mention<Who>[] =>
  [
    ...new Map(mentions.toReversed().map((mention) => [mention.who, mention])).values(),
  ].toReversed();

const mentionsOf = <Who extends Team | Player>(all: readonly Who[]): FromLines<Mention<Who>>[] =>
  all.flatMap((who) => who.printed.map(({ name, lines }) => [{ name, who }, lines] as const));

const finalistsOf = ({ stated, teams }: Cup): FromLines<Mention<Team>>[] =>
  [stated.winner, stated.second].flatMap((claim) => {
    const who = teams.find(({ id }) => id === claim?.team);
    return claim && who ? [[{ name: who.name, who }, [claim.line]] as const] : [];
  });

function leadersOf({ stated, players }: Cup): FromLines<Mention<Player>>[] {
  const byId = new Map(players.map((player) => [player.id, player]));
  return stated.leaders.flatMap(({ player, name, line }) => {
    const who = byId.get(player);
    return who ? [[{ name, who }, [line]] as const] : [];
  });
}

const seasonsOf = ({ previous, next }: Stated): FromLines<Season>[] =>
  [previous, next].flatMap((season) => (season ? [[season, [season.line]] as const] : []));

const claimsOf = ({ leaders, ...claims }: Stated): FromLines<Claim>[] => [
  ...(['teams', 'matches', 'goals', 'winner', 'second'] as const).map((claim) => {
    const line = claims[claim]?.line;
    return [claim, line === undefined ? [] : [line]] as const;
  }),
  ['leaders', [...new Set(leaders.map(({ line }) => line))]],
];
