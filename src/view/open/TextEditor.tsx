import { useMemo, type CSSProperties, type Ref } from 'react';
import { isFault, type Issue } from '../../issue.ts';
import { useWords } from '../words/useWords.ts';
import { issueLine } from './issueLine.ts';

type Props = {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly text: string;
  readonly unread: readonly number[];
  readonly issues: readonly Issue[];
  readonly onChange: (text: string) => void;
};

/** Fewer lines look like a field for one sentence. */
const LEAST_LINES = 14;

/** The text of a cup, to be changed, with the numbers of its lines; those that were not read are marked. */
export function TextEditor({ ref, text, unread, issues, onChange }: Props) {
  const words = useWords();
  const lines = useMemo(() => text.split(/\r\n|\r|\n/), [text]);
  const rows = Math.max(lines.length, LEAST_LINES);
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const faulty = issues.filter(isFault).flatMap((issue) => issueLine(issue) ?? []);
  return (
    <div className="max-h-[70dvh] overflow-auto rounded-lg border border-link bg-card font-mono text-sm leading-6 focus-within:outline-2 focus-within:outline-ink">
      {/* As high and as wide as the text, which then scrolls with its numbers and marks, and not within. */}
      <div className="relative flex w-max min-w-full py-2">
        <div aria-hidden="true" className="pointer-events-none absolute inset-x-0 top-2">
          {unread.map((line) => mark(line, 'bg-honour'))}
          {[...new Set(faulty)].map((line) => mark(line, 'border-l-4 border-gold bg-honour'))}
        </div>
        <pre
          aria-hidden="true"
          className="relative w-12 shrink-0 pr-3 text-right text-muted select-none"
        >
          {lines.map((_, index) => index + 1).join('\n')}
        </pre>
        <textarea
          ref={ref}
          value={text}
          onChange={({ target }) => onChange(target.value)}
          aria-label={words.opening.text}
          placeholder={words.opening.placeholder}
          rows={rows}
          cols={longest + 2}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          className="relative min-w-0 grow resize-none overflow-hidden bg-transparent whitespace-pre outline-none placeholder:text-muted max-md:text-base max-md:leading-6"
        />
      </div>
    </div>
  );
}

/** A mark behind a line. */
const mark = (line: number, colour: string) => (
  <span key={line} className={`absolute inset-x-0 h-6 ${colour}`} style={topOf(line)} />
);

const topOf = (line: number): CSSProperties => ({ top: `${(line - 1) * 1.5}rem` });

/** Selects a line of a field and brings it into view. */
export function goToLine(field: HTMLTextAreaElement | null, line: number): void {
  if (!field) return;
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  const scroller = field.parentElement?.parentElement;
  const height = field.clientHeight / Math.max(field.rows, 1);
  scroller?.scrollTo({ top: (line - 1) * height - scroller.clientHeight / 3 });
  scroller?.scrollIntoView({ block: 'nearest' });
}
