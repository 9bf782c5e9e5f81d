import type { ReactNode } from 'react';
import { scoreOf } from '../../cup/questions/tally.ts';
import type { SideName } from '../../cup/model/tie.ts';
import type { Placed } from '../../cup/questions/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { TextLink } from '../ui/Link.tsx';
import { TeamLink } from '../ui/TeamLink.tsx';
import { resultOf } from '../ui/resultOf.ts';
import { Outcome } from '../ui/Outcome.tsx';
import { ScorersCell } from './ScorersCell.tsx';
import { useWords } from '../words/useWords.ts';
import { dayOf, howDecided, isDecided, wentOn } from '../../cup/questions/facts.ts';

type Props = {
  readonly placed: Placed;
  /** The cell of the round; none where the cell of an earlier row spans this one. */
  readonly children?: ReactNode;
};

/** A tie as a table row. The score links to the tie. */
export function TieRow({ placed, children }: Props) {
  const words = useWords();
  const { cup } = useCupIndex();
  const { tie } = placed;
  const score = scoreOf(tie);
  const day = dayOf(tie);
  const outcome = resultOf(words, tie);
  // The accessible name contains the visible text, for speech control (WCAG 2.5.3).
  const label = words.match(tie.home.name, outcome, tie.away.name);
  return (
    <tr className="border-t border-line align-top">
      {children}
      <Cell>{day === undefined ? words.table.noDate : words.longDay(day)}</Cell>
      <TeamCell placed={placed} side="home" />
      <Cell>
        <TextLink
          to={{ view: 'tie', cup: cup.id, tie: tie.id }}
          data-tie={tie.id}
          aria-label={score || !isDecided(tie) ? label : `${label}, ${words.walkoverLong}`}
          className="font-winner whitespace-nowrap"
        >
          {outcome}
        </TextLink>
      </Cell>
      <TeamCell placed={placed} side="away" />
      <Cell>{howDecided(tie) !== 'score' && <Outcome placed={placed} />}</Cell>
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
  const words = useWords();
  const { team, name } = tie[side];
  const isWinner = wentOn(tie, side);
  return (
    <Cell>
      <TeamLink team={team} name={name} className={isWinner ? 'font-winner' : ''} />
      {isWinner && <span className="sr-only">{` ${words.won}`}</span>}
    </Cell>
  );
}
