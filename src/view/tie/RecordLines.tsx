import { slipsOf } from '../../cup/evidence/slipsOf.ts';
import { onLines } from '../../cup/evidence/grounds.ts';
import type { Tie } from '../../cup/tie.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { PlaceLink } from '../links/PlaceLink.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { tieWords } from '../words/tieWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { Part } from './Part.tsx';

/** The lines of a tie in the record, verbatim, each with its number; then what in them is read otherwise. */
export function RecordLines({ tie }: { readonly tie: Tie }) {
  const words = useWordsOf(tieWords);
  const { cup } = useCupIndex();
  return (
    <Part title={words.panel.recordSays} grounds={onLines(tie.lines)}>
      <ol className="rounded-lg bg-paper px-4 py-3 font-mono text-[0.8125rem] leading-relaxed">
        {tie.lines.map((line) => (
          <li key={line} className="grid grid-cols-[2.5em_minmax(0,1fr)]">
            <span>
              <PlaceLink
                place={{ view: 'record', cup: cup.id }}
                hash={`#L${line}`}
                aria-label={words.record.line(line)}
                className="text-muted select-none"
              >
                {line}
              </PlaceLink>
            </span>
            <span dir="ltr" className="wrap-anywhere whitespace-pre-wrap">
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
    </Part>
  );
}
