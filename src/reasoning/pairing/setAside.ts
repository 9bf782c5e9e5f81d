import { otherSide, sideNames } from '../../cup/model/tie.ts';
import { bothWentOn, printedWinner } from '../identity/hope.ts';
import { namesThirdPlace } from './headings.ts';
import type { PairedRound } from './pairNode.ts';

/**
 * Sets the match for third place beside the tree, behind all other rounds, wherever it is printed and whatever its
 * heading says (`src/reasoning/README.md`, section 1): both of its sides lost the tie before the final. The heading tells
 * which of the last two rounds it is only where level ties leave that open.
 */
export function setAside(rounds: readonly PairedRound[]): PairedRound[] {
  const earlier = rounds.slice(0, -2);
  const [one, other] = rounds.slice(-2);
  if (!one || !other || earlier.length === 0) return [...rounds];
  const found = [
    ...(isOfLosers(one, earlier, other) ? [one] : []),
    ...(isOfLosers(other, earlier, one) ? [other] : []),
  ];
  const [aside] = found.length > 1 ? found.filter(namesThirdPlace) : found;
  return [
    ...rounds.filter((round) => round !== aside),
    ...(aside ? [{ ...aside, aside: true as const }] : []),
  ];
}

/** Whether a round is one tie of two who lost before the final, which is one tie, too. */
function isOfLosers(
  { ties: [tie, second] }: PairedRound,
  earlier: readonly PairedRound[],
  final: PairedRound,
): boolean {
  if (!tie || second || final.ties.length !== 1) return false;
  return sideNames.every((side) => hasLost(tie[side].text, earlier, final));
}

/** Whether a name last stood beside a finalist's, or beside that of a winner in the round before the final. */
function hasLost(
  name: string,
  earlier: readonly PairedRound[],
  { ties: [final] }: PairedRound,
): boolean {
  const stands = ({ ties }: PairedRound) =>
    ties.find(({ home, away }) => home.text === name || away.text === name);
  const round = earlier.findLast(stands);
  const tie = round && stands(round);
  if (!tie || bothWentOn(tie)) return false;
  const rival = tie.home.text === name ? 'away' : 'home';
  const winner = printedWinner(tie);
  if (winner === otherSide(rival)) return false;
  const isFinalist = [final?.home.text, final?.away.text].includes(tie[rival].text);
  return isFinalist || (winner === rival && round === earlier.at(-1));
}
