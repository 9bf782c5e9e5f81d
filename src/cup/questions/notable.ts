import type { Score, Tie } from '../model/tie.ts';
import type { CupIndex } from './indexCup.ts';
import { entriesOf } from './scorers.ts';
import { isLevel } from './tally.ts';
import { roadOf, tiesOf } from './ties.ts';
import { travelOf } from './travelOf.ts';
import { howDecided, playedIn } from './facts.ts';

/** What may be notable of a cup. */
export const notableIds = [
  'biggest-win',
  'hat-tricks',
  'drawn',
  'walkovers',
  'longest-road',
] as const;
export type NotableId = (typeof notableIds)[number];

/** Something notable of a cup: its ties, and what to call it, as far as it has a score, names or kilometres. */
export type Notable = {
  readonly id: NotableId;
  readonly ties: readonly string[];
  /** The team whose road it is, if it is one team's. */
  readonly team?: string;
  /** The winner's goals first. */
  readonly score?: { readonly home: number; readonly away: number };
  /** The names of the scorers, or of the teams. */
  readonly names?: readonly string[];
  readonly kilometres?: number;
};

const idsOf = (ties: readonly Tie[]): string[] => ties.map(({ id }) => id);

const marginOf = ({ home, away }: Score): number => Math.abs(home - away);

/** The widest margin of a match; of several wins by it those with most goals for the winner. */
function biggestWin({ cup }: CupIndex): Omit<Notable, 'id'> | undefined {
  const scores = tiesOf(cup).flatMap((tie) => playedIn(tie).map(({ score }) => ({ tie, score })));
  const margin = largest(scores.map(({ score }) => marginOf(score)));
  const wins = scores.filter(({ score }) => marginOf(score) === margin);
  const most = largest(wins.map(({ score }) => Math.max(score.home, score.away)));
  const biggest = wins.filter(({ score }) => Math.max(score.home, score.away) === most);
  if (biggest.length === 0 || margin === 0) return undefined;
  const score = { home: most, away: most - margin };
  return { ties: [...new Set(idsOf(biggest.map(({ tie }) => tie)))], score };
}

/** Of any number of numbers, 0 at least. */
const largest = (all: readonly number[]): number =>
  all.reduce((most, one) => Math.max(most, one), 0);

/** Three goals or more of one player in a tie, as far as the record proves them. */
function hatTricks({ cup, players }: CupIndex): Omit<Notable, 'id'> {
  const scored = entriesOf(cup).filter(
    ({ entry }) => entry.ownGoal === undefined && entry.count.least >= 3,
  );
  return {
    ties: [...new Set(scored.map(({ tie }) => tie.id))],
    names: scored.map(({ entry }) => players.get(entry.player)?.name ?? entry.name),
  };
}

/** Ties with a match that ended level. */
const drawn = ({ cup }: CupIndex): Omit<Notable, 'id'> => ({
  ties: idsOf(tiesOf(cup).filter((tie) => playedIn(tie).some(({ score }) => isLevel(score)))),
});

const walkovers = ({ cup }: CupIndex): Omit<Notable, 'id'> => ({
  ties: idsOf(tiesOf(cup).filter((tie) => howDecided(tie) === 'walkover')),
});

/** The roads of the teams that travelled furthest; nothing where the city of any stop is unknown. See `travelOf`. */
function longestRoad(index: CupIndex): Omit<Notable, 'id'> | undefined {
  const { cup } = index;
  if (cup.teams.some(({ city }) => !city)) return undefined;
  const travels = cup.teams.map((team) => ({
    team,
    kilometres: Math.round(travelOf(index, team.id).kilometres),
  }));
  const kilometres = Math.max(...travels.map((travel) => travel.kilometres));
  const furthest = travels.filter((travel) => travel.kilometres === kilometres);
  const ties = furthest.flatMap(({ team }) => roadOf(cup, team.id));
  return kilometres > 0
    ? {
        ties: idsOf(ties),
        names: furthest.map(({ team }) => team.name),
        kilometres,
        ...(furthest.length === 1 && furthest[0] && { team: furthest[0].team.id }),
      }
    : undefined;
}

const finders: Readonly<Record<NotableId, (index: CupIndex) => Omit<Notable, 'id'> | undefined>> = {
  'biggest-win': biggestWin,
  'hat-tricks': hatTricks,
  drawn,
  walkovers,
  'longest-road': longestRoad,
};

/** Something notable by its id; none where the cup has nothing of the kind. */
export function findNotable(index: CupIndex, id: string): Notable | undefined {
  const known = notableIds.find((each) => each === id);
  const found = known && finders[known](index);
  return found && found.ties.length > 0 ? { id: known, ...found } : undefined;
}

/** All that is notable of a cup, the most striking first. */
export const notableOf = (index: CupIndex): Notable[] =>
  notableIds.flatMap((id) => findNotable(index, id) ?? []);
