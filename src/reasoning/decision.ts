import type { Reason } from '../cup/model/reason.ts';
import { ahead, isLevel } from '../cup/questions/tally.ts';
import { otherSide, type Decision, type Match, type SideName, type Tie } from '../cup/model/tie.ts';
import type { Issue } from '../issue.ts';
import { isWinnerDoubted } from '../cup/questions/facts.ts';
import { outcomeIn, resultLines, statusOf } from './pairing/outcomes.ts';
import type { GameNode, PairNode } from './pairing/pairNode.ts';
import type { Annotations } from './annotations.ts';
import { clash } from '../cup/gate/clash.ts';
import { bothWentOn, winnerByScore } from './identity/hope.ts';
import { quote } from '../parser/quote.ts';

/** A side that is known to have won from elsewhere than the tie line, and how. */
export type Sequel = { readonly side: SideName; readonly because: Reason };

/** Who won a tie and how, as far as it is decided, and what its last match went through for that. */
export type Value = Pick<Tie, 'winner' | 'decidedBy'> & Pick<Match, 'extraTime' | 'shootout'>;

/** How a tie was decided, or the lines that cannot all be true. */
export type Decided =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issue: Issue };

type Told = Annotations['decided'][number];

/**
 * Decides a tie (`src/reasoning/README.md`, section 5): by its own line where that tells, else by `sequel`, which says
 * who played on. How a level tie went on is a second source's word, or inferred from the rules, or not recorded.
 */
export function decide(
  id: string,
  node: PairNode,
  sequel: Sequel | undefined,
  annotations: Annotations,
): Decided {
  const told = annotations.decided.find(({ tie }) => tie === id);
  if (node.outcome.kind === 'scheduled') return { ok: true, value: {} };
  if (bothWentOn(node)) return misprint(node) ?? { ok: true, value: both(node) };
  const printed = winnerByScore(node);
  const isDoubted = isWinnerDoubted(node);
  const noted = isDoubted ? undefined : node.outcome.won;
  const winner = printed ?? noted ?? sequel?.side;
  if (!winner)
    return refuse([node.line], 'no word of who won', 'a shoot-out, or a later tie of the winner');
  const misfit =
    misprint(node) ?? disagree(node, winner, sequel) ?? (told && misfitOf(told, node, winner));
  if (misfit) return misfit;
  if (isDoubted && sequel) return { ok: true, value: { winner, ...decidedInDoubt(node, sequel) } };
  const how = printed
    ? decidedInPrint(node, told)
    : decidedElsewhere(node, told, sequel ?? sequelOf(node), annotations);
  return { ok: true, value: { winner, ...how } };
}

/** A note that names the winner says so as a later tie would. */
const sequelOf = (node: PairNode): Sequel | undefined =>
  node.outcome.won && { side: node.outcome.won, because: printedAt(node) };

const refuse = (lines: readonly number[], found: string, expected: string): Decided => ({
  ok: false,
  issue: clash(lines, found, expected),
});

const both = (node: PairNode): Value => ({
  winner: 'both',
  decidedBy: { kind: 'both', because: [printedAt(node)] },
});

/** A note agrees with the score. A shoot-out follows a level score, and has a winner; lots are drawn after a level score without one. */
function misprint(node: PairNode): Decided | undefined {
  const { outcome, line } = node;
  const scored = winnerByScore(node);
  if (scored && outcome.won && outcome.won !== scored)
    return refuse(
      [line],
      `a note that ${quote(node[outcome.won].text)} won`,
      quote(node[scored].text),
    );
  if (outcome.kind !== 'score') return undefined;
  if (outcome.note === 'both' && (outcome.shootout || !isLevel(outcome.score)))
    return refuse([line], 'both sides through', 'a level score before it');
  if (outcome.note === 'lots' && (outcome.shootout || !isLevel(outcome.score)))
    return refuse([line], 'lots', 'a level score before them');
  if (!outcome.shootout) return undefined;
  if (!isLevel(outcome.score)) return refuse([line], 'a shoot-out', 'a level score before it');
  return isLevel(outcome.shootout)
    ? refuse([line], 'a level shoot-out', 'one with a winner')
    : undefined;
}

function disagree(
  node: PairNode,
  winner: SideName,
  sequel: Sequel | undefined,
): Decided | undefined {
  if (!sequel || sequel.side === winner) return undefined;
  const [won, other] = [node[winner].text, node[sequel.side].text];
  return refuse(
    [node.line, ...sequel.because.lines],
    `${quote(won)} and ${quote(other)} as winner`,
    'one',
  );
}

/** A second source may tell of extra time behind a decided score, and of a shoot-out behind a level one. */
function misfitOf(
  { tie, kind, shootout }: Told,
  node: PairNode,
  winner: SideName,
): Decided | undefined {
  const { outcome } = node;
  const isOpen = outcome.kind === 'score' && isLevel(outcome.score);
  const isDecided = outcome.kind === 'score' && !isOpen;
  if (kind === 'extra-time' ? !isDecided || shootout : !isOpen) {
    const expected = kind === 'extra-time' ? 'a score that is not level' : 'a level score';
    return refuse([node.line], `an annotation that ${kind} decided "${tie}"`, expected);
  }
  const reported = shootout && (ahead(shootout) ?? 'nobody');
  if (!reported || reported === winner) return undefined;
  const name = reported === 'nobody' ? reported : quote(node[reported].text);
  return refuse([node.line], `an annotation that ${name} won "${tie}"`, quote(node[winner].text));
}

const printedAt = ({ games }: PairNode): Reason => ({
  kind: 'printed',
  lines: games.flatMap(({ node }) => resultLines(node)),
});

const sourcesOf = ({ sources }: Told): Reason[] =>
  sources.map((source): Reason => ({ kind: 'source', lines: [], source }));

type How = Omit<Value, 'winner'>;

const by = (kind: Decision['kind'], because: Reason[]): How => ({ decidedBy: { kind, because } });

function decidedInPrint(node: PairNode, told: Told | undefined): How {
  const because = [printedAt(node)];
  if (node.outcome.kind !== 'score') return by('walkover', because);
  const { shootout } = node.outcome;
  if (shootout) return { ...by('penalties', because), shootout: { score: shootout, because } };
  const last = node.games.at(-1);
  if (last?.part === 'leg') return by('aggregate', because);
  if (last && statusOf(last.node.outcome) === 'awarded') return by('awarded', because);
  if (last?.part === 'replay') return by('replay', because);
  if (told) {
    const sources = sourcesOf(told);
    return { ...by(told.kind, [...because, ...sources]), extraTime: { because: sources } };
  }
  return by(last && provenExtraTime(last.node).extraTime ? 'extra-time' : 'score', because);
}

/** The result says that the other side won, so that it did not decide the tie. */
function decidedInDoubt(node: PairNode, sequel: Sequel): How {
  const shootout = node.outcome.kind === 'score' ? node.outcome.shootout : undefined;
  return {
    ...by('not-recorded', [sequel.because]),
    ...(shootout && { shootout: { score: shootout, because: [printedAt(node)] } }),
  };
}

/** No goal falls later without extra time, for halves end in the minutes 45 and 90 with what is added. */
const LATEST = 105;

/** Extra time that a game's line prints, or that a goal after the minute 105 proves. */
export function provenExtraTime({ outcome, scorers, line }: GameNode): Pick<Match, 'extraTime'> {
  if (outcome.kind === 'score' && outcome.extraTime)
    return { extraTime: { because: [{ kind: 'printed', lines: [line] }] } };
  const late = scorers.filter((list) =>
    list.scorers.some(({ minutes }) => minutes.some(({ minute }) => minute > LATEST)),
  );
  if (late.length === 0) return {};
  return { extraTime: { because: [{ kind: 'minutes', lines: late.map((list) => list.line) }] } };
}

function decidedElsewhere(
  node: PairNode,
  told: Told | undefined,
  sequel: Sequel | undefined,
  { rules }: Annotations,
): How {
  const because = sequel ? [sequel.because] : [];
  if (node.outcome.kind !== 'score') return by('walkover', [printedAt(node), ...because]);
  const { note } = node.outcome;
  if (note === 'lots' || note === 'penalties') return by(note, [printedAt(node), ...because]);
  if (told) {
    const sources = sourcesOf(told);
    return {
      ...by(told.kind, [...because, ...sources]),
      ...(told.shootout && { shootout: { score: told.shootout, because: sources } }),
    };
  }
  if (rules?.level.at(-1) === 'penalties') {
    const ruled: Reason = { kind: 'rules', lines: [node.line], source: rules.source };
    return by('penalties', [...because, ruled]);
  }
  const awayGoals = findAwayGoals(node, sequel);
  return awayGoals ? by('away-goals', [awayGoals, ...because]) : by('not-recorded', because);
}

/** The lines of legs that are level in sum where the side that went on scored more goals away from home. */
function findAwayGoals({ games }: PairNode, sequel: Sequel | undefined): Reason | undefined {
  const away = { home: 0, away: 0 };
  for (const game of games) {
    const outcome = outcomeIn(game);
    if (game.part !== 'leg' || outcome.kind !== 'score') return undefined;
    const guest = otherSide(game.host);
    away[guest] += outcome.score[guest];
  }
  if (!sequel || ahead(away) !== sequel.side) return undefined;
  return { kind: 'away-goals', lines: games.map(({ node }) => node.line) };
}
