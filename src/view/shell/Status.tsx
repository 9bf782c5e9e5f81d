import { scoreOf } from '../../cup/tally.ts';
import type { Picked } from '../../cup/picked.ts';
import type { Placed } from '../../cup/ties.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';

type Props = { readonly open: Placed | undefined; readonly lit: Picked | undefined };

/** The page's one polite line for screen readers: which tie opened, and what is lit. */
export function Status({ open, lit }: Props) {
  const words = useWords();
  const score = open && scoreOf(open.tie);
  const tie = open && [
    open.tie.home.name,
    score ? words.score(score) : words.walkoverLong,
    open.tie.away.name,
  ];
  return (
    <output className="sr-only">
      {tie && words.opened(tie.join(' '), open.round.name)}{' '}
      {lit && <Sentence text={words.lit(words.picked[lit.kind](lit.name), lit.ties.size)} />}
    </output>
  );
}
