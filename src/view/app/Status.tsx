import { Suspense } from 'react';
import { scoreOf } from '../../cup/questions/tally.ts';
import type { Picked } from '../../cup/questions/picked.ts';
import type { Placed } from '../../cup/questions/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { dayParts } from './Replay.tsx';
import { describePicked } from '../words/describePicked.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';

type Props = { readonly open: Placed | undefined; readonly picked: Picked | undefined };

/** The page's one polite line for screen readers: the results of the day that is shown, which tie opened, and what is highlighted. */
export function Status({ open, picked }: Props) {
  const words = useWords();
  const { onDay } = useCupIndex();
  const score = open && scoreOf(open.tie);
  const tie =
    open &&
    words.match(
      open.tie.home.name,
      score ? words.score(score) : words.walkoverLong,
      open.tie.away.name,
    );
  return (
    <output className="sr-only">
      {onDay && (
        <Suspense>
          <dayParts.told />
        </Suspense>
      )}
      {tie && (
        <span key={open.tie.id} className="block">
          {words.opened(tie, open.round.name)}
        </span>
      )}
      {picked && (
        <span key={`${picked.kind} ${picked.id}`} className="block">
          <Sentence text={words.highlighted(describePicked(words, picked), picked.ties.size)} />
        </span>
      )}
    </output>
  );
}
