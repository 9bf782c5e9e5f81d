import { memo, useContext } from 'react';
import { sideNames, type SideName, type Tie } from '../../cup/tie.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { OpensElsewhere } from '../embed/OpensElsewhere.ts';
import { href } from '../navigate.ts';
import { writePlace } from '../place.ts';
import { SideRow } from './SideRow.tsx';

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
      className={`grid h-full scroll-my-20 grid-rows-2 rounded-lg border bg-card leading-tight ${look}`}
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
