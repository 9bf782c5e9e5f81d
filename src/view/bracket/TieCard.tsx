import { memo } from 'react';
import { sideNames, type SideName, type Tie } from '../../cup/model/tie.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { Link } from '../ui/Link.tsx';
import { useWords } from '../words/useWords.ts';
import { winnerOf } from '../../cup/questions/ties.ts';
import { SideRow } from './SideRow.tsx';
import { cameFrom, isDecided } from '../../cup/questions/facts.ts';

type Props = {
  readonly tie: Tie;
  /** Its size relative to other cards. */
  readonly scale: number;
  readonly isFirstRound: boolean;
  readonly isOpen: boolean;
  /** Whether names and score glide to the panel when it is opened. */
  readonly glides: boolean;
  readonly isHighlighted: boolean;
  /** The side on the highlighted road, if one is. */
  readonly road: SideName | undefined;
};

/** A tie in the bracket: a link with both names and the score. While something is picked all other ties step back. */
export const TieCard = memo(function TieCard(props: Props) {
  const { tie, scale, isFirstRound, isOpen, glides, isHighlighted, road } = props;
  const words = useWords();
  const { cup } = useCupIndex();
  const className = isOpen
    ? 'border-blue ring-1 ring-blue forced-colors:outline-3 forced-colors:outline-offset-1'
    : `${isDecided(tie) ? 'border-line' : 'border-link border-dashed'} hover:border-link highlighted:border-gold highlighted:shadow-gold group-data-picked/bracket:not-data-highlight:not-data-preview:bg-transparent group-data-picked/bracket:not-data-highlight:not-data-preview:text-muted`;
  return (
    <Link
      to={{ view: 'tie', cup: cup.id, tie: tie.id }}
      data-tie={tie.id}
      data-teams={`${tie.home.team} ${tie.away.team}`}
      data-winner={winnerOf(tie)?.team}
      data-highlight={isHighlighted ? '' : undefined}
      aria-current={isOpen ? 'page' : undefined}
      style={scale === 1 ? undefined : { fontSize: `${scale}em` }}
      className={`grid h-full scroll-my-20 grid-rows-2 rounded-lg border bg-card leading-tight ${className}`}
    >
      {sideNames.map((side) => (
        <SideRow
          key={side}
          tie={tie}
          side={side}
          isEntry={!isFirstRound && cameFrom(tie[side]) === undefined}
          isHighlighted={side === road}
          glides={glides && !isOpen}
          scale={scale}
        />
      ))}
      {!isDecided(tie) && <span className="sr-only">{words.replay.toBePlayed}</span>}
    </Link>
  );
});
