import { basisOf } from '../../cup/evidence/basisOf.ts';
import { turn } from '../../cup/questions/fromHost.ts';
import { scoreOf } from '../../cup/questions/tally.ts';
import type { SideName, Tie } from '../../cup/model/tie.ts';
import { Gliding } from '../ui/Gliding.tsx';
import { useWords } from '../words/useWords.ts';
import {
  howDecided,
  isDecided,
  isWinnerDoubted,
  shootoutOf,
  wentOn,
} from '../../cup/questions/facts.ts';

type Props = {
  readonly tie: Tie;
  readonly side: SideName;
  readonly isEntry: boolean;
  /** Whether it is on the highlighted road. */
  readonly isHighlighted: boolean;
  /** Whether its name and score glide to the panel when the tie is opened. */
  readonly glides?: boolean;
  /** The size of its text relative to other cards'. */
  readonly scale?: number;
};

/** A side of a tie: its name, its score, and in words what the marks beside them say. */
export function SideRow(props: Props) {
  const { tie, side, isEntry, isHighlighted, glides = false, scale = 1 } = props;
  const words = useWords();
  const { name, team } = tie[side];
  const score = scoreOf(tie);
  const kicks = shootoutOf(tie);
  const hasWon = wentOn(tie, side);
  const how = howDecided(tie);
  const notes = [
    ...(hasWon && how
      ? [words.wonBy(how, basisOf(tie), kicks && words.score(turn(kicks, side)))]
      : []),
    ...(isEntry ? [words.entersHere] : []),
  ];
  const className = hasWon ? 'font-winner' : isDecided(tie) ? 'text-muted' : '';
  return (
    <span
      data-team={team}
      data-highlight={isHighlighted ? '' : undefined}
      className={`group/row relative flex min-w-0 items-center gap-1 pr-1.5 pl-2.5 not-last:border-b not-last:border-line first:rounded-t-[7px] last:rounded-b-[7px] highlighted:bg-honour ${className}`}
    >
      {hasWon && (
        <span className="absolute inset-y-0 left-0 border-l-3 border-blue group-highlighted/row:border-l-5 group-highlighted/row:border-gold" />
      )}
      <Gliding tie={tie.id} part={side} isHere={glides}>
        <bdi data-name data-scale={scale} className="mr-auto min-w-0 cursor-pointer wrap-anywhere">
          {name}
        </bdi>
      </Gliding>
      {hasWon && <WinnerMark tie={tie} />}
      {score && (
        <Gliding tie={tie.id} part="score" isHere={glides && side === 'home'}>
          <span>{score[side]}</span>
        </Gliding>
      )}
      {kicks && (
        <span aria-hidden className="text-[0.8em] text-muted">
          {`(${kicks[side]})`}
        </span>
      )}
      {hasWon && !score && <span>{words.walkover}</span>}
      <span className="sr-only">{words.sideTold(notes, side === 'home')}</span>
    </span>
  );
}

/** The mark behind the name of a winner whose score does not say that it won. */
function WinnerMark({ tie }: { readonly tie: Tie }) {
  const score = scoreOf(tie);
  if (isWinnerDoubted(tie)) {
    return (
      <span aria-hidden className="font-winner text-blue">
        ?
      </span>
    );
  }
  const isLevel = score && score.home === score.away;
  return isLevel && <span className="size-[0.5rem] shrink-0 rounded-full border-2 border-blue" />;
}
