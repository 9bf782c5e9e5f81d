import type { Solutions } from '../cup/model/cup.ts';
import type { Player, Team } from '../cup/model/team.ts';
import { sideNames, type Match, type ScorerEntry, type SideName } from '../cup/model/tie.ts';
import type { Issue } from '../issue.ts';
import type { ScorerNode, ScorersNode } from '../parser/syntax.ts';
import { outcomeIn, statusOf } from './pairing/outcomes.ts';
import type { Game, PairNode } from './pairing/pairNode.ts';
import type { Annotations } from './annotations.ts';
import type { KnownLeader } from './infobox.ts';
import type { Ids } from './nameRounds.ts';
import type { ScoringSide } from './scoring/sheet.ts';
import { solve, type Scored, type Ways } from './scoring/solve.ts';

/** A side of a played game, with the scorers listed for it in printed order, and its question to the solver. */
export type Asked = {
  readonly game: Game;
  readonly side: SideName;
  readonly scorers: readonly ScorerNode[];
  /** The list that they stand in. */
  readonly list?: ScorersNode;
  /** What a second source counts for this side. */
  readonly told?: Annotations['counted'][number];
  readonly question: ScoringSide;
};

/** Who a scorer node and a side of a tie are, as far as that is known yet. */
export type Who = {
  readonly playerOf: (scorer: ScorerNode) => Player | undefined;
  readonly teamOf: (tie: PairNode, side: SideName) => Team | undefined;
};

/** Every side of every played game, home before away, as the solver asks for it. Whoever is unknown is nobody else. */
export const askSides = (ids: Ids, who: Who, { counted }: Annotations): Asked[] =>
  [...ids].flatMap(([tie, id]) =>
    tie.type === 'tie'
      ? tie.games.flatMap((game, index) =>
          sideNames.flatMap((side) => ask({ tie, id, game, index, side }, who, counted)),
        )
      : [],
  );

const NOBODY: Who = { playerOf: () => undefined, teamOf: () => undefined };

/** The same before anybody knows who the players are: each is somebody else. */
export const askAlone = (ids: Ids, annotations: Annotations): Asked[] =>
  askSides(ids, NOBODY, annotations);

/** A side of the game at an index of a tie. */
type Place = {
  readonly tie: PairNode;
  readonly id: string;
  readonly game: Game;
  readonly index: number;
  readonly side: SideName;
};

function ask(
  { tie, id, game, index, side }: Place,
  who: Who,
  counted: Annotations['counted'],
): Asked[] {
  const outcome = outcomeIn(game);
  if (outcome.kind !== 'score' || statusOf(outcome) !== 'played') return [];
  const list = game.node.scorers.find(({ team }) => team.text === tie[side].text);
  const scorers = list?.scorers ?? [];
  const told = counted.find((each) => each.tie === id && each.side === side);
  const place = `${id} ${index} ${side}`;
  const entries = scorers.map((scorer, at) => {
    const reported = told && countFor(scorer.name.text, told);
    return {
      player: who.playerOf(scorer)?.id ?? `${place} ${at}`,
      name: scorer.name.text,
      ownGoal: scorer.ownGoal,
      minutes: scorer.count ?? scorer.minutes.length,
      isCounted: scorer.count !== undefined,
      ...(reported !== undefined && { reported }),
    };
  });
  const lines = { line: game.node.line, scorersLine: list?.line ?? game.node.line };
  const team = who.teamOf(tie, side)?.id ?? tie[side].text;
  const question = { id: place, team, goals: outcome.score[side] };
  return [
    {
      game,
      side,
      scorers,
      ...(list && { list }),
      ...(told && { told }),
      question: { ...question, ...lines, entries },
    },
  ];
}

/** A scorer may be called like a property that every object has. */
const countFor = (name: string, { counts }: Annotations['counted'][number]): number | undefined =>
  Object.hasOwn(counts, name) ? counts[name] : undefined;

/** What the solver made of all sides: the scorers of each match, in how many ways that can be, and all issues. */
export type Counted = {
  readonly scorersOf: (game: Game) => Match['scorers'];
  readonly solutions: Solutions;
  readonly issues: readonly Issue[];
};

/** Solves who scored how many (`src/reasoning/README.md`, section 6) and writes it as the scorers of matches. */
export function countGoals(
  asked: readonly Asked[],
  leaders: readonly KnownLeader[],
  who: Who,
): Counted {
  const totals = leaders.map(({ player, name, count, line }) => ({
    player: player.id,
    name,
    team: player.team,
    total: count,
    line,
  }));
  const { scoring, issues } = solve(
    asked.map(({ question }) => question),
    totals,
  );
  const entries = new Map<Game, Record<SideName, ScorerEntry[]>>();
  asked.forEach((each, index) => {
    const answers = scoring?.sides[index] ?? [];
    const pair = entries.get(each.game) ?? { home: [], away: [] };
    entries.set(each.game, { ...pair, [each.side]: writeEntries(each, answers, who) });
  });
  return {
    scorersOf: (game) => entries.get(game) ?? { home: [], away: [] },
    solutions: writeWays(scoring?.ways),
    issues,
  };
}

const writeWays = (ways: Partial<Ways> = {}): Solutions =>
  Object.fromEntries(
    Object.entries(ways).flatMap(([layer, count]) =>
      count === undefined ? [] : [[layer, String(count)]],
    ),
  );

/** The entries of one side, from the solver's answers in the order of its scorers. */
const writeEntries = (
  { scorers, told }: Asked,
  answers: readonly Scored[],
  { playerOf }: Who,
): ScorerEntry[] =>
  scorers.flatMap((scorer, index) => {
    const [player, answer] = [playerOf(scorer), answers[index]];
    if (!player || !answer) return [];
    const { least, most, because } = answer;
    const count = told && countFor(scorer.name.text, told);
    return {
      player: player.id,
      name: scorer.name.text,
      count: { least, most },
      ...(scorer.minutes.length > 0 && { minutes: [...scorer.minutes] }),
      ...(scorer.ownGoal && { ownGoal: player.team }),
      because: [because],
      ...(told && count !== undefined && { reported: { count, source: told.source } }),
    };
  });
