import { scoreOf } from '../../cup/tally.ts';
import type { Placed } from '../../cup/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { CiteTie } from '../share/CiteTie.tsx';
import { useWords } from '../words/useWords.ts';
import { Evidence } from './Evidence.tsx';
import { Goals } from './Goals.tsx';
import { RecordLines } from './RecordLines.tsx';
import { Scorers } from './Scorers.tsx';
import { TieHeading } from './TieHeading.tsx';
import { TieLinks } from './TieLinks.tsx';

/**
 * An open tie: its score and how it was decided, its goals and scorers, what the record says and what follows from
 * it, what second sources add, what nobody recorded, and the ties before and after.
 */
export function TiePanel({ placed }: { readonly placed: Placed }) {
  const words = useWords();
  const { cup } = useCupIndex();
  const { tie, round } = placed;
  const score = scoreOf(tie);
  const result = score ? words.score(score) : words.walkover;
  return (
    <article aria-labelledby="tie" className="@container">
      <title>
        {words.title([`${tie.home.name} ${result} ${tie.away.name}`, round.name, words.cup(cup)])}
      </title>
      <TieHeading placed={placed} />
      <Goals tie={tie} />
      <Scorers tie={tie} />
      <RecordLines tie={tie} />
      <Evidence placed={placed} />
      <TieLinks placed={placed} />
      <CiteTie placed={placed} />
    </article>
  );
}
