import type { Reason } from '../cup/reason.ts';
import { ahead, isLevel } from '../cup/tally.ts';
import type { Decision, SideName, Tie } from '../cup/tie.ts';
import type { Issue } from '../issue.ts';
import type { TieNode } from '../parser/syntax.ts';
import type { Annotations } from './annotations.ts';
import { clash } from './clash.ts';
import { printedWinner } from './identity/hope.ts';
import { quote } from '../parser/quote.ts';

/** A side that is known to have won from elsewhere than the tie line, and how. */
export type Sequel = { readonly side: SideName; readonly because: Reason };

/** Who won a tie and how it was decided, or the lines that cannot all be true. */
export type Decided =
  | { readonly ok: true; readonly value: Pick<Tie, 'winner' | 'decidedBy'> }
  | { readonly ok: false; readonly issue: Issue };

type Told = Annotations['decided'][number];

/**
 * Decides a tie (`src/reasoning/README.md`, section 4): by its own line where that tells, else by `sequel`, which says
 * who played on. How a level tie went on is a second source's word, or inferred from the rules, or not recorded.
 */
export function decide(
  id: string,
  node: TieNode,
  sequel: Sequel | undefined,
  annotations: Annotations,
): Decided {
  const told = annotations.decided.find(({ tie }) => tie === id);
  const printed = printedWinner(node);
  const winner = printed ?? sequel?.side;
  if (!winner)
    return refuse([node.line], 'no word of who won', 'a shoot-out, or a later tie of the winner');
  const misfit =
    misprint(node) ?? disagree(node, winner, sequel) ?? (told && misfitOf(told, node, winner));
  if (misfit) return misfit;
  const decidedBy = printed
    ? decidedInPrint(node, told)
    : decidedElsewhere(node, told, sequel, annotations);
  return { ok: true, value: { winner, decidedBy } };
}

const refuse = (lines: readonly number[], found: string, expected: string): Decided => ({
  ok: false,
  issue: clash(lines, found, expected),
});

/** A shoot-out follows a level score, and has a winner. */
function misprint({ outcome, line }: TieNode): Decided | undefined {
  if (outcome.kind === 'walkover' || !outcome.shootout) return undefined;
  if (!isLevel(outcome.score)) return refuse([line], 'a shoot-out', 'a level score before it');
  return isLevel(outcome.shootout)
    ? refuse([line], 'a level shoot-out', 'one with a winner')
    : undefined;
}

function disagree(
  node: TieNode,
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
  node: TieNode,
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

const printedAt = (node: TieNode): Reason => ({ kind: 'printed', lines: [node.line] });

const sourcesOf = ({ sources }: Told): Reason[] =>
  sources.map((source): Reason => ({ kind: 'source', lines: [], source }));

function decidedInPrint(node: TieNode, told: Told | undefined): Decision {
  const because = [printedAt(node)];
  if (node.outcome.kind === 'walkover') return { kind: 'walkover', because };
  const { shootout, extraTime } = node.outcome;
  if (shootout) return { kind: 'penalties', because, shootout: { score: shootout, because } };
  if (told) return { kind: told.kind, because: [...because, ...sourcesOf(told)] };
  return { kind: extraTime ? 'extra-time' : 'score', because };
}

function decidedElsewhere(
  node: TieNode,
  told: Told | undefined,
  sequel: Sequel | undefined,
  { rules }: Annotations,
): Decision {
  const because = sequel ? [sequel.because] : [];
  if (node.outcome.kind === 'walkover') {
    return { kind: 'walkover', because: [printedAt(node), ...because] };
  }
  if (told) {
    const sources = sourcesOf(told);
    return {
      kind: told.kind,
      because: [...because, ...sources],
      ...(told.shootout && { shootout: { score: told.shootout, because: sources } }),
    };
  }
  if (rules?.level.at(-1) !== 'penalties') return { kind: 'not-recorded', because };
  return {
    kind: 'penalties',
    because: [...because, { kind: 'rules', lines: [node.line], source: rules.source }],
  };
}
