import type { Ref } from 'react';
import { deductionsOf } from '../../cup/evidence/deductionsOf.ts';
import { missingOf } from '../../cup/evidence/missingOf.ts';
import { reportsOf } from '../../cup/evidence/reportsOf.ts';
import type { Placed } from '../../cup/questions/ties.ts';
import { usePrintedCupIndex } from '../data/useCupIndex.ts';
import { More } from '../share/More.tsx';
import { TextLink } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { useWords } from '../words/useWords.ts';
import { RecordLines } from './RecordLines.tsx';
import { Statements } from './Statements.tsx';

type Props = { readonly placed: Placed; readonly ref: Ref<HTMLDetailsElement> };

/** A fold with the record's lines, what follows from them, what second sources add, and what is not recorded. */
export function Evidence({ placed: shown, ref }: Props) {
  const words = useWords();
  const index = usePrintedCupIndex();
  const { cup } = index;
  // The record is quoted: names are as it prints them.
  const placed = index.ties.get(shown.tie.id) ?? shown;
  const { tie } = placed;
  const deductions = deductionsOf(index, placed);
  const reports = reportsOf(index, tie);
  const missing = missingOf(cup, tie);
  const title = words.panel.evidence({
    proven: deductions.length,
    reported: reports.length,
    open: missing.length,
  });
  return (
    <More title={title} ref={ref} id="evidence">
      <RecordLines tie={tie} />
      <Section title={words.panel.follows}>
        <Statements statements={deductions} />
      </Section>
      {reports.length > 0 && (
        <Section title={words.panel.sourceSays}>
          <Statements statements={reports} />
        </Section>
      )}
      {missing.length > 0 && (
        <Section title={words.panel.notRecorded}>
          <Statements statements={missing} isCited={false} />
        </Section>
      )}
      <p className="mt-3 mb-4 text-sm">
        <TextLink
          to={{ view: 'checks', cup: cup.id }}
          className="inline-flex min-h-11 items-center md:min-h-0"
        >
          {words.panel.allChecks}
        </TextLink>
      </p>
    </More>
  );
}
