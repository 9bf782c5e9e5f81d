import { slipsOf } from '../../cup/evidence/slipsOf.ts';
import { onLines } from '../../cup/evidence/grounds.ts';
import type { Tie } from '../../cup/model/tie.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { TextLink } from '../ui/Link.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { Section } from '../ui/Section.tsx';
import { useWords } from '../words/useWords.ts';

/** The lines of a tie in the record, verbatim and numbered; below them the misprints and how they are read. */
export function RecordLines({ tie }: { readonly tie: Tie }) {
  const words = useWords();
  const { cup } = useCupIndex();
  return (
    <Section title={words.panel.recordSays} grounds={onLines(tie.lines)}>
      <ol className="rounded-lg bg-paper px-4 py-3 font-mono text-[0.8125rem] leading-relaxed">
        {tie.lines.map((line) => (
          <li key={line} className="grid grid-cols-[2.75rem_minmax(0,1fr)] items-center">
            <span>
              <TextLink
                to={{ view: 'record', cup: cup.id }}
                hash={`#L${line}`}
                aria-label={words.record.line(line)}
                className="inline-flex items-center text-muted select-none max-md:min-h-11 max-md:min-w-11"
              >
                {line}
              </TextLink>
            </span>
            <span dir="ltr" lang="en" translate="no" className="wrap-anywhere whitespace-pre-wrap">
              {cup.record.lines[line - 1]}
            </span>
          </li>
        ))}
      </ol>
      {slipsOf(cup, tie).map(({ printed, read }, index) => (
        <p key={index} className="mt-2 text-sm text-muted">
          <Sentence text={words.panel.readAs(printed, read)} />
        </p>
      ))}
    </Section>
  );
}
