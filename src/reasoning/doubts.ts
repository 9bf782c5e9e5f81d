import { clash } from '../cup/gate/clash.ts';
import { otherSide, type Doubt } from '../cup/model/tie.ts';
import { treeOf } from '../cup/questions/ties.ts';
import { toDoubt, type Issue } from '../issue.ts';
import { quote } from '../parser/quote.ts';
import type { Annotations } from './annotations.ts';
import { askAlone } from './goals.ts';
import { printedWinner } from './identity/hope.ts';
import { nameRounds } from './nameRounds.ts';
import { checkSum } from './pairing/findWrongSums.ts';
import { namesFinal } from './pairing/headings.ts';
import { resultLines } from './pairing/outcomes.ts';
import type { Game, GameNode, PairedRound, PairNode } from './pairing/pairNode.ts';
import { checkSide } from './scoring/refuse.ts';
import { checkTimes } from './times.ts';

/** Something in doubt: why, and the game without it; of all games of the tie where none is named. */
type Found = {
  readonly doubt: Doubt;
  readonly issues: readonly Issue[];
  readonly game?: Game;
  readonly leaveOut?: (node: GameNode) => GameNode;
};

/**
 * Leaves out of each tie what cannot be true with the rest of it, and names it in `doubts`: scorers that do not fit the
 * score, earlier scores that do not lead to it, an aggregate that is not the sum of the legs. Where of both sides the
 * loser alone plays a later tie, the result stays, and `decide` takes the loser for the winner. Gives an issue for each;
 * other contradictions are left to those who refuse them.
 */
export function leaveOutDoubts(
  rounds: readonly PairedRound[],
  annotations: Annotations,
): { readonly rounds: PairedRound[]; readonly issues: readonly Issue[] } {
  const misfits = findMisfits(rounds, annotations);
  const lastTies = findLastTies(rounds);
  const issues: Issue[] = [];
  const doubted = rounds.map((round) => ({
    ...round,
    ties: round.ties.map((tie) => {
      const found = [
        ...(round.aside || namesFinal(round) ? [] : doubtWinner(tie, lastTies)),
        ...doubtSum(tie),
        ...tie.games.flatMap((game) => [...doubtTimes(game), ...(misfits.get(game) ?? [])]),
      ];
      issues.push(...found.flatMap((each) => each.issues));
      return found.length > 0 ? without(tie, found) : tie;
    }),
  }));
  return { rounds: doubted, issues: issues.map(toDoubt) };
}

function without(tie: PairNode, found: readonly Found[]): PairNode {
  const games = tie.games.map((game) => ({
    ...game,
    node: found
      .filter((each) => each.game === undefined || each.game === game)
      .reduce((node, { leaveOut }) => leaveOut?.(node) ?? node, game.node),
  }));
  const scorers = games.flatMap(({ node }) => node.scorers);
  return { ...tie, games, scorers, doubts: found.map(({ doubt }) => doubt) };
}

/** Of each name its last tie in the tree. */
const findLastTies = (rounds: readonly PairedRound[]): ReadonlyMap<string, PairNode> =>
  new Map(
    treeOf(rounds).flatMap(({ ties }) =>
      ties.flatMap((tie) => [tie.home, tie.away].map(({ text }) => [text, tie] as const)),
    ),
  );

/** A loser does not come back, unless the result is not what decided the tie. After a final nobody plays on. */
function doubtWinner(tie: PairNode, lastTies: ReadonlyMap<string, PairNode>): Found[] {
  const winner = printedWinner(tie);
  if (!winner) return [];
  const [won, lost] = [tie[winner].text, tie[otherSide(winner)].text];
  const next = lastTies.get(lost);
  if (!next || next === tie || lastTies.get(won) !== tie) return [];
  const lines = [...new Set([...tie.games.flatMap(({ node }) => resultLines(node)), next.line])];
  const issue = clash(lines, `${quote(lost)} after it had lost`, 'a club still in the cup');
  return [{ doubt: { kind: 'winner', lines }, issues: [issue] }];
}

function doubtSum(tie: PairNode): Found[] {
  const issues = checkSum(tie);
  if (issues.length === 0) return [];
  const lines = tie.games.map(({ node }) => node.line);
  return [{ doubt: { kind: 'aggregate', lines }, issues, leaveOut: leaveOutSum }];
}

function leaveOutSum(node: GameNode): GameNode {
  if (node.outcome.kind !== 'score') return node;
  const { aggregate, ...outcome } = node.outcome;
  return { ...node, outcome };
}

function doubtTimes(game: Game): Found[] {
  const issues = checkTimes(game);
  if (issues.length === 0) return [];
  const lines = [...resultLines(game.node)];
  return [{ doubt: { kind: 'times', lines }, issues, game, leaveOut: leaveOutTimes }];
}

function leaveOutTimes(node: GameNode): GameNode {
  if (node.outcome.kind !== 'score') return node;
  const { halfTime, fullTime, earlier, ...outcome } = node.outcome;
  return { ...node, outcome };
}

/** The lists of scorers that do not fit the score of their game. */
function findMisfits(
  rounds: readonly PairedRound[],
  annotations: Annotations,
): ReadonlyMap<Game, readonly Found[]> {
  const found = new Map<Game, Found[]>();
  for (const { game, side, list, question } of askAlone(nameRounds(rounds), annotations)) {
    const issues = checkSide(question);
    if (!list || issues.length === 0) continue;
    const lines = [...new Set([game.node.line, list.line])];
    const leftOut = [list.line, ...list.scorers.map(({ name }) => name.line)];
    const leaveOut = (node: GameNode): GameNode => ({
      ...node,
      scorers: node.scorers.filter((each) => each !== list),
      leftOut: [...(node.leftOut ?? []), ...leftOut],
    });
    found.set(game, [
      ...(found.get(game) ?? []),
      { doubt: { kind: 'scorers', side, lines }, issues, game, leaveOut },
    ]);
  }
  return found;
}
