import type { Reason } from '../cup/reason.ts';
import type { Decision, SideName, Tie } from '../cup/tie.ts';
import type { Issue } from '../issue.ts';
import type { TieNode } from '../parser/syntax.ts';
import type { Annotations } from './annotations.ts';
import { clash } from './clash.ts';
import { ahead, printedWinner } from './identity/hope.ts';

/** A side that is known to have won from elsewhere than the tie line, and how. */
export type Sequel = { readonly side: SideName; readonly because: Reason };

/** Who won a tie and how it was decided, or the lines that cannot all be true. */
export type Decided =
  | { readonly ok: true; readonly value: Pick<Tie, 'winner' | 'decidedBy'> }
  | { readonly ok: false; readonly issue: Issue };

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
  const reported = told?.shootout && ahead(told.shootout);
  const winner = printed ?? sequel?.side;
  if (!winner)
    return refuse(node, 'no word of who won', 'a shoot-out, or a later tie of the winner');
  if (told && printed)
    return refuse(node, `an annotation that ${told.kind} decided "${id}"`, 'a level score');
  if (reported && reported !== winner) {
    return refuse(
      node,
      `an annotation that "${node[reported].text}" won "${id}"`,
      `"${node[winner].text}"`,
    );
  }
  const decidedBy = printed
    ? decidedInPrint(node)
    : decidedElsewhere(node, told, sequel, annotations);
  return { ok: true, value: { winner, decidedBy } };
}

const refuse = (node: TieNode, found: string, expected: string): Decided => ({
  ok: false,
  issue: clash([node.line], found, expected),
});

const printedAt = (node: TieNode): Reason => ({ kind: 'printed', lines: [node.line] });

function decidedInPrint(node: TieNode): Decision {
  const because = [printedAt(node)];
  if (node.outcome.kind === 'walkover') return { kind: 'walkover', because };
  const { shootout, extraTime } = node.outcome;
  if (shootout) return { kind: 'penalties', because, shootout: { score: shootout, because } };
  return { kind: extraTime ? 'extra-time' : 'score', because };
}

function decidedElsewhere(
  node: TieNode,
  told: Annotations['decided'][number] | undefined,
  sequel: Sequel | undefined,
  { rules }: Annotations,
): Decision {
  const because = sequel ? [sequel.because] : [];
  if (node.outcome.kind === 'walkover') {
    return { kind: 'walkover', because: [printedAt(node), ...because] };
  }
  if (told) {
    const sources = told.sources.map((source): Reason => ({ kind: 'source', lines: [], source }));
    return {
      kind: told.kind,
      because: [...because, ...sources],
      ...(told.shootout && { shootout: { score: told.shootout, because: sources } }),
    };
  }
  const last = rules?.level.at(-1);
  if (!rules || !last) return { kind: 'not-recorded', because };
  return {
    kind: last,
    because: [...because, { kind: 'rules', lines: [node.line], source: rules.source }],
  };
}
