import type { Round } from '../cup/model/cup.ts';
import { sideNames, type Match, type Side, type SideName, type Tie } from '../cup/model/tie.ts';
import type { Issue } from '../issue.ts';
import { outcomeIn, resultLines, statusOf } from './pairing/outcomes.ts';
import type { Game, GameNode, PairNode, PairedRound } from './pairing/pairNode.ts';
import type { Annotations } from './annotations.ts';
import { decide, provenExtraTime, type Sequel } from './decision.ts';
import type { Who } from './goals.ts';
import type { Ids } from './nameRounds.ts';
import type { Seat, Seats } from './seats.ts';
import { timesOf } from './times.ts';

/** Everything that rounds are written from. */
export type Plan = {
  readonly ids: Ids;
  readonly seats: Seats;
  readonly teamOf: Who['teamOf'];
  readonly annotations: Annotations;
  readonly scorersOf: (game: Game) => Match['scorers'];
  /** The winner of the cup as the infobox prints it. */
  readonly champion?: { readonly name: string; readonly line: number };
};

/** The rounds with their ties in printed order, and what forbids to write some of them. */
export function writeRounds(
  nodes: readonly PairedRound[],
  plan: Plan,
): { readonly rounds: Round[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const rounds = nodes.map((node) => ({
    id: plan.ids.get(node) ?? '',
    name: node.name.text,
    line: node.line,
    ...(node.aside && { aside: node.aside }),
    ties: node.ties.flatMap((tie) => writeTie(tie, node, plan, issues)),
  }));
  return { rounds, issues };
}

function writeTie(node: PairNode, { aside }: PairedRound, plan: Plan, issues: Issue[]): Tie[] {
  const id = plan.ids.get(node) ?? '';
  const decided = decide(id, node, findSequel(node, plan), plan.annotations);
  const [home, away] = sideNames.map((side) =>
    writeSide(node, side, plan, aside ? 'loserOf' : 'feeder'),
  );
  if (!decided.ok) issues.push(decided.issue);
  if (!decided.ok || !home || !away) return [];
  const { winner, decidedBy, ...went } = decided.value;
  const result = { ...(winner && { winner }), ...(decidedBy && { decidedBy }) };
  const last = node.games.length - 1;
  const matches = node.games.map((game, index) => ({
    ...writeMatch(game, plan),
    ...(index === last && went),
  }));
  const lines = matches.flatMap((match) => match.lines).toSorted((a, b) => a - b);
  const doubts = node.doubts && { doubts: [...node.doubts] };
  return [{ id, lines: [...new Set(lines)], home, away, matches, ...result, ...doubts }];
}

function writeMatch(game: Game, plan: Plan): Match {
  const { node, host, part, because } = game;
  const outcome = outcomeIn(game);
  const { date } = node;
  return {
    lines: linesOf(node),
    ...(date && { date: { day: date.day, line: date.line } }),
    host,
    part,
    ...(because.length > 0 && { because: [...because] }),
    status: statusOf(outcome),
    ...(outcome.kind === 'score' && {
      score: outcome.score,
      ...provenExtraTime(node),
      ...timesOf(game),
    }),
    ...writeAbout(node),
    scorers: plan.scorersOf(game),
  };
}

function writeAbout({ about = {} }: GameNode): Pick<Match, 'ground' | 'attendance' | 'referee'> {
  const { ground, attendance, referee } = about;
  return {
    ...(ground && { ground: ground.text }),
    ...(attendance && { attendance: attendance.count }),
    ...(referee && { referee: referee.text }),
  };
}

/** The lines of a match, in order: its day's, those of its names and its result, of its scorers, and of what else is told of it. */
function linesOf(node: GameNode): number[] {
  const { date, home, away, scorers, about = {}, leftOut = [] } = node;
  const lists = scorers.flatMap((list) => [
    list.line,
    ...list.scorers.map(({ name }) => name.line),
  ]);
  const lines = [
    ...(date ? [date.line] : []),
    ...resultLines(node),
    home.line,
    away.line,
    ...lists,
    ...leftOut,
    ...Object.values(about).map(({ line }) => line),
  ];
  return [...new Set(lines)].toSorted((a, b) => a - b);
}

function writeSide(
  node: PairNode,
  side: SideName,
  plan: Plan,
  way: 'feeder' | 'loserOf',
): Side | undefined {
  const seat = plan.seats.get(node)?.[side];
  const team = plan.teamOf(node, side);
  if (!seat || !team) return undefined;
  const before = tieOf(seat, seat.step - 1);
  const from = before && plan.ids.get(before);
  return { team: team.id, name: node[side].text, ...(from !== undefined && { [way]: from }) };
}

const tieOf = ({ club }: Seat, step: number): PairNode | undefined =>
  step < 0 ? undefined : club.road[step]?.tie;

/** Who won as the rest of the record shows: the side that plays a later tie, or that the infobox calls the winner. */
function findSequel(node: PairNode, { seats, champion }: Plan): Sequel | undefined {
  const seat = seats.get(node);
  for (const side of sideNames) {
    const next = seat && tieOf(seat[side], seat[side].step + 1);
    if (next && next !== seat[side].club.aside?.tie)
      return { side, because: { kind: 'plays-next', lines: [node.line, next.line] } };
  }
  const side = sideNames.find((each) =>
    seat?.[each].club.road.some(({ name }) => name === champion?.name),
  );
  return side && champion && { side, because: { kind: 'infobox', lines: [champion.line] } };
}
