import type { ReactNode } from 'react';
import { scoreOf } from '../../cup/tally.ts';
import type { SideName } from '../../cup/tie.ts';
import type { Placed } from '../../cup/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { PlaceLink } from '../links/PlaceLink.tsx';
import { TeamLink } from '../links/TeamLink.tsx';
import { tableWords } from '../words/tableWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { Decided } from './Decided.tsx';
import { ScorersCell } from './ScorersCell.tsx';

type Props = {
  readonly placed: Placed;
  /** The first cell: the round of this row, or of several; none where an earlier row's cell reaches here. */
  readonly children?: ReactNode;
};

/** A tie as a row. Its score is the link to it. */
export function TieRow({ placed, children }: Props) {
  const words = useWordsOf(tableWords);
  const { cup } = useCupIndex();
  const { tie } = placed;
  const score = scoreOf(tie);
  const outcome = score ? words.score(score) : words.walkover;
  // A name holds what is seen, so that who speaks to the page can call it so.
  const label = `${tie.home.name} ${outcome} ${tie.away.name}`;
  return (
    <tr className="border-t border-line align-top">
      {children}
      <Cell>{tie.date ? words.longDay(tie.date.day) : words.table.noDate}</Cell>
      <TeamCell placed={placed} side="home" />
      <Cell>
        <PlaceLink
          place={{ view: 'tie', cup: cup.id, tie: tie.id }}
          data-tie={tie.id}
          aria-label={score ? label : `${label}, ${words.walkoverLong}`}
          className="font-winner whitespace-nowrap"
        >
          {outcome}
        </PlaceLink>
      </Cell>
      <TeamCell placed={placed} side="away" />
      <Cell>
        <Decided placed={placed} />
      </Cell>
      <Cell>
        <ScorersCell tie={tie} />
      </Cell>
    </tr>
  );
}

const Cell = ({ children }: { readonly children: ReactNode }) => (
  <td className="py-2 pr-4 leading-snug wrap-break-word last:pr-0">{children}</td>
);

function TeamCell({ placed: { tie }, side }: { readonly placed: Placed; readonly side: SideName }) {
  const words = useWordsOf(tableWords);
  const { team, name } = tie[side];
  const isWinner = side === tie.winner;
  return (
    <Cell>
      <TeamLink team={team} name={name} className={isWinner ? 'font-winner' : ''} />
      {isWinner && <span className="sr-only"> {words.won}</span>}
    </Cell>
  );
}
