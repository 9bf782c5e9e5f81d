import { deductionsOf } from '../../cup/evidence/deductionsOf.ts';
import { missingOf } from '../../cup/evidence/missingOf.ts';
import { reportsOf } from '../../cup/evidence/reportsOf.ts';
import { sheetOf } from '../../cup/sheetOf.ts';
import type { Placed } from '../../cup/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { href } from '../navigate.ts';
import { writePlace } from '../place.ts';
import { tieWords } from '../words/tieWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { MatchSheet } from './MatchSheet.tsx';
import { Part } from './Part.tsx';
import { Statements } from './Statements.tsx';

/** What follows from the record about a tie, what second sources add, and what nobody recorded. */
export function Evidence({ placed }: { readonly placed: Placed }) {
  const words = useWordsOf(tieWords);
  const index = useCupIndex();
  const { cup } = index;
  const { tie } = placed;
  const deductions = deductionsOf(index, placed);
  const reports = reportsOf(index, tie);
  const missing = missingOf(cup, tie);
  const sheet = sheetOf(cup, tie);
  const checks = href(writePlace({ view: 'checks', cup: cup.id }));
  return (
    <>
      <Part title={words.panel.howKnown}>
        <Statements statements={deductions} cited />
        <p className="mt-2">
          <a href={checks} className="text-sm text-muted underline hover:text-ink">
            {words.panel.allChecks}
          </a>
        </p>
      </Part>
      {(reports.length > 0 || sheet) && (
        <Part title={words.panel.sourceSays}>
          <Statements statements={reports} cited />
          {sheet && <MatchSheet sheet={sheet} tie={tie} />}
        </Part>
      )}
      {missing.length > 0 && (
        <Part title={words.panel.notRecorded}>
          <Statements statements={missing} cited={false} />
        </Part>
      )}
    </>
  );
}
