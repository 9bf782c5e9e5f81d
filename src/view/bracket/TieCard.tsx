import { memo, useContext } from 'react';
import { scoreOf } from '../../cup/tally.ts';
import { sideNames, type SideName, type Tie } from '../../cup/tie.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { OpensElsewhere } from '../embed/OpensElsewhere.ts';
import { href } from '../navigate.ts';
import { writePlace } from '../place.ts';
import { useWords } from '../words/useWords.ts';

type Props = {
  readonly tie: Tie;
  readonly isFirstRound: boolean;
  readonly isOpen: boolean;
  /** Whether it stays lit because of what is open or picked. */
  readonly isLit: boolean;
  /** The side of the team whose road is picked, if it plays here. */
  readonly road: SideName | undefined;
};

/** A tie in the bracket: a link with both names and the score. A picked team's ties stand out, all others step back. */
export const TieCard = memo(function TieCard({ tie, isFirstRound, isOpen, isLit, road }: Props) {
  const { cup } = useCupIndex();
  const opensElsewhere = useContext(OpensElsewhere);
  const look = isOpen
    ? 'border-blue ring-1 ring-blue forced-colors:outline-3 forced-colors:outline-offset-1'
    : 'border-line hover:border-link data-lit:border-gold data-lit:ring-1 data-lit:ring-gold data-road:border-gold data-road:ring-1 data-road:ring-gold group-data-pinned/bracket:not-data-road:not-data-lit:bg-transparent group-data-pinned/bracket:not-data-road:not-data-lit:text-muted';
  return (
    <a
      href={href(writePlace({ view: 'tie', cup: cup.id, tie: tie.id }))}
      {...(opensElsewhere && { target: '_blank', rel: 'noopener' })}
      data-tie={tie.id}
      data-teams={`${tie.home.team} ${tie.away.team}`}
      data-winner={tie[tie.winner].team}
      data-road={isLit ? '' : undefined}
      aria-current={isOpen ? 'page' : undefined}
      className={`grid h-full grid-rows-2 rounded-lg border bg-card leading-tight ${look}`}
    >
      {sideNames.map((side) => (
        <SideRow
          key={side}
          tie={tie}
          side={side}
          isEntry={!isFirstRound && tie[side].feeder === undefined}
          isRoad={side === road}
        />
      ))}
    </a>
  );
});

type RowProps = {
  readonly tie: Tie;
  readonly side: SideName;
  readonly isEntry: boolean;
  readonly isRoad: boolean;
};

function SideRow({ tie, side, isEntry, isRoad }: RowProps) {
  const words = useWords();
  const { name, team } = tie[side];
  const score = scoreOf(tie);
  const hasWon = tie.winner === side;
  const told = [
    ...(hasWon ? [words.wonBy(tie.decidedBy.kind)] : []),
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
