import { basisOf } from '../../cup/basisOf.ts';
import { scoreOf } from '../../cup/tally.ts';
import type { SideName, Tie } from '../../cup/tie.ts';
import { useWords } from '../words/useWords.ts';

type Props = {
  readonly tie: Tie;
  readonly side: SideName;
  readonly isEntry: boolean;
  readonly isRoad: boolean;
};

/** A side of a tie: its name, its score, and in words what the marks beside them say. */
export function SideRow({ tie, side, isEntry, isRoad }: Props) {
  const words = useWords();
  const { name, team } = tie[side];
  const score = scoreOf(tie);
  const hasWon = tie.winner === side;
  const told = [
    ...(hasWon ? [words.wonBy(tie.decidedBy.kind, basisOf(tie.decidedBy))] : []),
    ...(isEntry ? [words.entersHere] : []),
  ];
  const look = hasWon ? 'font-winner' : 'text-muted';
  return (
    <span
      data-team={team}
      data-road={isRoad ? '' : undefined}
      className={`group/row relative flex min-w-0 items-center gap-1 pr-1.5 pl-2.5 not-last:border-b not-last:border-line ${look}`}
    >
      {hasWon && (
        <span className="absolute inset-y-0 left-0 border-l-3 border-blue group-data-lit/row:border-l-5 group-data-lit/row:border-gold group-data-road/row:border-l-5 group-data-road/row:border-gold" />
      )}
      <bdi data-name className="mr-auto min-w-0 cursor-pointer wrap-anywhere">
        {name}
      </bdi>
      {hasWon && score?.home === score?.away && score && (
        <span className="size-[0.5rem] shrink-0 rounded-full border-2 border-blue" />
      )}
      {score && <span>{score[side]}</span>}
      {hasWon && !score && <span>{words.walkover}</span>}
      <span className="sr-only">{words.sideTold(told, side === 'home')}</span>
    </span>
  );
}
