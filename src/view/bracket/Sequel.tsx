import { otherSide } from '../../cup/tie.ts';
import { sideOf, winnerOf, type Placed } from '../../cup/ties.ts';
import type { CupIndex } from '../../cup/indexCup.ts';
import { useWords } from '../words/useWords.ts';

type Props = { readonly placed: Placed; readonly ties: CupIndex['ties'] };

/** Where a tie leads, in words: the round in which its winner plays next, and whom. */
export function Sequel({ placed: { tie, next }, ties }: Props) {
  const words = useWords();
  const { team, name } = winnerOf(tie);
  const side = next && sideOf(next, team);
  const round = next && ties.get(next.id)?.round.name;
  return (
    <SequelLine>
      {next && side && round
        ? words.leadsTo(round, next[otherSide(side)].name)
        : words.wonCup(name)}
    </SequelLine>
  );
}

/** The line below a card, whatever it says. */
export const SequelLine = ({ children }: { readonly children: string }) => (
  <p data-sequel className="mt-0.5 px-1 text-sm leading-tight text-muted">
    {children}
  </p>
);
