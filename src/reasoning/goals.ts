import type { Solutions } from '../cup/cup.ts';
import type { Player, Team } from '../cup/team.ts';
import { sideNames, type Match, type ScorerEntry, type SideName } from '../cup/tie.ts';
import type { Issue } from '../issue.ts';
import type { ScorerNode, TieNode } from '../parser/syntax.ts';
import type { Annotations } from './annotations.ts';
import type { KnownLeader } from './infobox.ts';
import type { Ids } from './nameRounds.ts';
import type { ScoringSide } from './scoring/sheet.ts';
import { solve, type Scored, type Ways } from './scoring/solve.ts';

/** A side of a played tie, with the scorers listed for it in printed order, and its question to the solver. */
export type Asked = {
  readonly tie: TieNode;
  readonly side: SideName;
  readonly scorers: readonly ScorerNode[];
  /** What a second source counts for this side. */
  readonly told?: Annotations['counted'][number];
  readonly question: ScoringSide;
};

/** Who a scorer node and a side of a tie are, as far as that is known yet. */
export type Who = {
  readonly playerOf: (scorer: ScorerNode) => Player | undefined;
  readonly teamOf: (tie: TieNode, side: SideName) => Team | undefined;
};

/** Every side of every played tie, home before away, as the solver asks for it. Whoever is unknown is nobody else. */
export const askSides = (ids: Ids, who: Who, { counted }: Annotations): Asked[] =>
  [...ids].flatMap(([node, id]) =>
    node.type === 'tie' ? sideNames.flatMap((side) => ask(node, id, side, who, counted)) : [],
  );

function ask(
  tie: TieNode,
  id: string,
  side: SideName,
  who: Who,
  counted: Annotations['counted'],
): Asked[] {
  if (tie.outcome.kind !== 'score') return [];
  const list = tie.scorers.find(({ team }) => team.text === tie[side].text);
  const scorers = list?.scorers ?? [];
  const told = counted.find((each) => each.tie === id && each.side === side);
  const entries = scorers.map((scorer, index) => {
    const reported = told && countFor(scorer.name.text, told);
    return {
      player: who.playerOf(scorer)?.id ?? `${id} ${side} ${index}`,
      name: scorer.name.text,
      ownGoal: scorer.ownGoal,
      minutes: scorer.minutes.length,
      ...(reported !== undefined && { reported }),
    };
  });
  const lines = { line: tie.line, scorersLine: list?.line ?? tie.line };
  const team = who.teamOf(tie, side)?.id ?? tie[side].text;
  const question = { id: `${id} ${side}`, team, goals: tie.outcome.score[side] };
  return [
    { tie, side, scorers, ...(told && { told }), question: { ...question, ...lines, entries } },
  ];
}

/** A scorer may be called like a property that every object has. */
const countFor = (name: string, { counts }: Annotations['counted'][number]): number | undefined =>
  Object.hasOwn(counts, name) ? counts[name] : undefined;

/** What the solver made of all sides: the matches of each tie, in how many ways that can be, and all issues. */
export type Counted = {
  readonly matchesOf: (tie: TieNode) => Match[];
  readonly solutions: Solutions;
  readonly issues: readonly Issue[];
};

/** Solves who scored how many (`src/reasoning/README.md`, section 5) and writes it as matches. */
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
  const entries = new Map<TieNode, Record<SideName, ScorerEntry[]>>();
  asked.forEach((each, index) => {
    const answers = scoring?.sides[index] ?? [];
    const pair = entries.get(each.tie) ?? { home: [], away: [] };
    entries.set(each.tie, { ...pair, [each.side]: writeEntries(each, answers, who) });
  });
  const matchesOf = (tie: TieNode): Match[] => {
    const scorers = entries.get(tie);
    return tie.outcome.kind === 'score' && scorers ? [{ score: tie.outcome.score, scorers }] : [];
  };
  return {
    matchesOf,
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
