import type { LineFacts } from '../../cup/questions/indexLines.ts';
import { cutSlips } from './cutSlips.ts';
import { LineNotes } from './LineNotes.tsx';
import { useWords } from '../words/useWords.ts';

type Props = {
  readonly facts: LineFacts;
  /** True if the address names this line. */
  readonly isHighlighted: boolean;
};

/** A line of the record, verbatim, between its number (a link to it) and its notes. */
export function RecordLine({ facts, isHighlighted }: Props) {
  const words = useWords();
  const { line, text, slips } = facts;
  return (
    <li
      className={`grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-2 border-l-4 py-0.5 pr-3 lg:grid-cols-[2.75rem_minmax(0,40rem)_minmax(0,1fr)] lg:gap-x-5 ${isHighlighted ? 'border-blue bg-tint' : 'border-transparent'}`}
    >
      <a
        id={`L${line}`}
        href={`#L${line}`}
        aria-label={words.record.line(line)}
        aria-current={isHighlighted ? 'location' : undefined}
        className="row-span-2 flex min-h-11 scroll-mt-[30vh] justify-end lg:row-span-1 font-mono text-[0.8125rem] leading-6 text-muted select-none hover:text-ink md:min-h-6"
      >
        {line}
      </a>
      <span
        dir="auto"
        lang="en"
        translate="no"
        className="font-mono text-[0.8125rem] leading-6 wrap-anywhere whitespace-pre-wrap"
      >
        {text === '' && '\n'}
        {cutSlips(text, slips).map((piece, index) =>
          piece.slip ? (
            <mark
              key={index}
              className="bg-transparent text-ink underline decoration-blue decoration-wavy underline-offset-4"
            >
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
      </span>
      {text !== '' && (
        <div className="col-start-2 leading-6 lg:col-start-3">
          <LineNotes facts={facts} />
        </div>
      )}
    </li>
  );
}
