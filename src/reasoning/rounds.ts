import type { Round } from '../cup/cup.ts';
import { sideNames, type Side, type SideName, type Tie } from '../cup/tie.ts';
import type { Issue } from '../issue.ts';
import type { RoundNode, TieNode } from '../parser/syntax.ts';
import type { Annotations } from './annotations.ts';
import { decide, type Sequel } from './decision.ts';
import type { Who } from './goals.ts';
import type { Ids } from './nameRounds.ts';
import type { Seat, Seats } from './seats.ts';

/** Everything that rounds are written from. */
export type Plan = {
  readonly ids: Ids;
  readonly seats: Seats;
  readonly teamOf: Who['teamOf'];
  readonly annotations: Annotations;
  readonly matchesOf: (tie: TieNode) => Tie['matches'];
  /** The winner of the cup as the infobox prints it. */
  readonly champion?: { readonly name: string; readonly line: number };
};

/** The rounds with their ties in printed order, and what forbids to write some of them. */
export function writeRounds(
  nodes: readonly RoundNode[],
  plan: Plan,
): { readonly rounds: Round[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const rounds = nodes.map((node) => ({
    id: plan.ids.get(node) ?? '',
    name: node.name.text,
    line: node.line,
    ties: node.ties.flatMap((tie) => writeTie(tie, plan, issues)),
  }));
  return { rounds, issues };
}

function writeTie(node: TieNode, plan: Plan, issues: Issue[]): Tie[] {
  const id = plan.ids.get(node) ?? '';
  const decided = decide(id, node, findSequel(node, plan), plan.annotations);
  const [home, away] = sideNames.map((side) => writeSide(node, side, plan));
  if (!decided.ok) issues.push(decided.issue);
  if (!decided.ok || !home || !away) return [];
  const lines = [node.date?.line, node.line, ...node.scorers.map(({ line }) => line)];
  const date = node.date && { date: { day: node.date.day, line: node.date.line } };
  const matches = plan.matchesOf(node);
  const own = { lines: lines.filter((line) => line !== undefined), ...date, home, away, matches };
  return [{ id, ...own, ...decided.value }];
}

function writeSide(node: TieNode, side: SideName, plan: Plan): Side | undefined {
  const seat = plan.seats.get(node)?.[side];
  const team = plan.teamOf(node, side);
  if (!seat || !team) return undefined;
  const before = tieOf(seat, seat.step - 1);
  const feeder = before && plan.ids.get(before);
  return { team: team.id, name: node[side].text, ...(feeder !== undefined && { feeder }) };
}

const tieOf = ({ club }: Seat, step: number): TieNode | undefined =>
  step < 0 ? undefined : club.road[step]?.tie;

/** Who won as the rest of the record shows: the side that plays a later tie, or that the infobox calls the winner. */
function findSequel(node: TieNode, { seats, champion }: Plan): Sequel | undefined {
  const seat = seats.get(node);
  for (const side of sideNames) {
    const next = seat && tieOf(seat[side], seat[side].step + 1);
    if (next) return { side, because: { kind: 'plays-next', lines: [node.line, next.line] } };
  }
  const side = sideNames.find((each) =>
    seat?.[each].club.road.some(({ name }) => name === champion?.name),
  );
  return side && champion && { side, because: { kind: 'infobox', lines: [champion.line] } };
}
