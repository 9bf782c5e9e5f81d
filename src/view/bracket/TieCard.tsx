import { Link } from 'wouter';
import { scoreOf } from '../../cup/tally.ts';
import { sideNames, type SideName } from '../../cup/tie.ts';
import type { Placed } from '../../cup/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { writePlace } from '../place.ts';
import { useWords } from '../words/useWords.ts';

type Props = {
  readonly placed: Placed;
  readonly isFirstRound: boolean;
  readonly isOpen: boolean;
};

/** A tie in the bracket: a link with both names and the score. */
export function TieCard({ placed: { tie }, isFirstRound, isOpen }: Props) {
  const { cup } = useCupIndex();
  const look = isOpen ? 'border-blue ring-1 ring-blue' : 'border-line hover:border-link';
  return (
    <Link
      href={writePlace({ view: 'tie', cup: cup.id, tie: tie.id })}
      data-tie={tie.id}
      aria-current={isOpen ? 'page' : undefined}
      className={`grid h-full grid-rows-2 rounded-lg border bg-card text-[0.9375rem] leading-tight ${look}`}
    >
      {sideNames.map((side) => (
        <SideRow key={side} tie={tie} side={side} enters={!isFirstRound && !tie[side].feeder} />
      ))}
    </Link>
  );
}

type RowProps = {
  readonly tie: Placed['tie'];
  readonly side: SideName;
  readonly enters: boolean;
};

function SideRow({ tie, side, enters }: RowProps) {
  const words = useWords();
  const { name, team } = tie[side];
  const score = scoreOf(tie);
  const hasWon = tie.winner === side;
  const result = score ? score[side] : hasWon ? words.walkover : '';
  const look = hasWon ? 'font-winner text-ink' : 'text-muted';
  return (
    <span
      data-team={team}
      className={`relative flex min-w-0 items-center justify-between gap-1.5 pr-2 pl-3 first:border-b first:border-line ${look}`}
    >
      {hasWon && <span className="absolute inset-y-0 left-0 w-[3px] rounded-xs bg-blue" />}
      <span data-name className="min-w-0 wrap-anywhere">
        {name}
        {enters && <span className="sr-only">, {words.entersHere}</span>}
      </span>
      <span>
        {result}
        {hasWon && <span className="sr-only"> {words.won}</span>}
      </span>
    </span>
  );
}
