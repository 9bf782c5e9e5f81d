import { otherSide } from '../../cup/model/tie.ts';
import { sideOf, winnerOf, type Placed } from '../../cup/questions/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { Link } from '../ui/Link.tsx';
import { upperFirst } from '../words/grammar.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';

/** Below a card: a link to the winner's next tie, or that it won the cup or third place, or that both went on. */
export function Sequel({ placed: { tie, stage, next, nextRound } }: { readonly placed: Placed }) {
  const words = useWords();
  const { cup } = useCupIndex();
  const winner = winnerOf(tie);
  if (tie.winner === 'both') return <SequelLine text={words.panel.bothOn(nextRound?.name)} />;
  if (!winner) return <SequelLine text={words.replay.toBePlayed} />;
  const { team, name } = winner;
  const side = next && sideOf(next, team);
  if (stage === 'aside') return <SequelLine text={words.tookThird(name)} />;
  if (stage === 'final') return <SequelLine text={words.wonCup(name)} />;
  if (!nextRound) return <SequelLine text={upperFirst(words.people.result(true, stage))} />;
  if (!next || !side) return <SequelLine text={words.replay.goesOn(nextRound.name)} />;
  return (
    <Link
      to={{ view: 'tie', cup: cup.id, tie: next.id }}
      // The bracket is one Tab stop; the arrow keys lead here, too.
      tabIndex={-1}
      className="block hover:text-ink"
    >
      <SequelLine text={words.leadsTo(next[otherSide(side)].name)} />
    </Link>
  );
}

/** The line itself. It is as tall as a touch target, and measured. */
export const SequelLine = ({ text }: { readonly text: string }) => (
  <span
    data-sequel
    className="flex min-h-11 items-start px-1 pt-1 text-sm leading-tight text-muted"
  >
    <span>
      <Sentence text={text} />
    </span>
  </span>
);
