import { useRef } from 'react';
import { doubtsOf } from '../../cup/evidence/doubtsOf.ts';
import { isWhole } from '../../cup/questions/indexCup.ts';
import { sheetOf } from '../../cup/questions/sheetOf.ts';
import type { Placed } from '../../cup/questions/ties.ts';
import { hrefOf, navigate, useQueryText } from '../address/navigate.ts';
import { usePicked } from '../address/picks.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { Section } from '../ui/Section.tsx';
import { useIsPhone } from '../ui/useMedia.ts';
import { useSwipe } from '../ui/useSwipe.ts';
import { isolateInTitle } from '../words/isolate.ts';
import { useWords } from '../words/useWords.ts';
import { Evidence } from './Evidence.tsx';
import { Goals } from './Goals.tsx';
import { MatchSheet } from './MatchSheet.tsx';
import { neighboursOf, type Neighbours } from './neighboursOf.ts';
import { Statements } from './Statements.tsx';
import { TieHeading } from './TieHeading.tsx';
import { TieLinks } from './TieLinks.tsx';
import { resultOf } from '../ui/resultOf.ts';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Trail } from './Trail.tsx';

/**
 * The panel of an open tie: cup and round, score, outcome, goals, the ties before and after, the match sheet; and in a
 * fold, how all of that is known.
 */
export function TiePanel({ placed }: { readonly placed: Placed }) {
  const words = useWords();
  const index = useCupIndex();
  const { cup } = index;
  const evidence = useRef<HTMLDetailsElement>(null);
  const { tie, round } = placed;
  const neighbours = neighboursOf(placed, usePicked(index));
  const swipe = useSwipeToNeighbour(neighbours);
  const [home = '', away = ''] = [tie.home, tie.away].map(({ name }) => isolateInTitle(name));
  const sheet = sheetOf(cup, tie);
  const result = resultOf(words, tie);
  const doubts = doubtsOf(tie);
  const showEvidence = (): void => {
    evidence.current?.setAttribute('open', '');
    evidence.current?.scrollIntoView();
    evidence.current?.querySelector('summary')?.focus({ preventScroll: true });
  };
  return (
    <article aria-labelledby="tie" className="@container slides" {...swipe}>
      <PageTitle parts={[words.match(home, result, away), round.name]} />
      <Trail placed={placed} neighbours={neighbours} />
      <TieHeading placed={placed} showEvidence={showEvidence} />
      {doubts.length > 0 && (
        <Section title={words.panel.inDoubt}>
          <Statements statements={doubts} />
        </Section>
      )}
      <Goals tie={tie} />
      <TieLinks placed={placed} />
      {sheet && <MatchSheet sheet={sheet} tie={tie} />}
      {isWhole(index) && <Evidence placed={placed} ref={evidence} />}
    </article>
  );
}

/** On phones a swipe to the left opens the next tie, a swipe to the right the previous one. */
function useSwipeToNeighbour({ previous, next }: Neighbours) {
  const { language } = useWords();
  const { cup } = useCupIndex();
  const isPhone = useIsPhone();
  const query = useQueryText();
  return useSwipe((swipe) => {
    const tie = { left: next, right: previous }[swipe];
    if (isPhone && tie !== undefined)
      navigate(
        hrefOf({ view: 'tie', cup: cup.id, tie }, language, { search: query }),
        swipe === 'left' ? 'next' : 'previous',
      );
  });
}
