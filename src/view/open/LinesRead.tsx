import type { Reading } from '../../cup/model/reading.ts';
import { isDoubt } from '../../issue.ts';
import { useWords } from '../words/useWords.ts';
import { issueLine } from './issueLine.ts';

/** Goes to a line of the text; without it the numbers of lines are plain text. */
type GoTo = ((line: number) => void) | undefined;

/**
 * How many lines of a text were read, which were not, and which are in doubt: `61 of 63 lines read; not read: 35, 41; in
 * doubt: 12`.
 */
export function LinesRead({ reading, goTo }: { readonly reading: Reading; readonly goTo?: GoTo }) {
  const { opening } = useWords();
  const { read, unread, issues } = reading;
  const doubted = issues.filter(isDoubt).flatMap((issue) => issueLine(issue) ?? []);
  return (
    <>
      <span>{opening.linesRead(read.length, read.length + unread.length)}</span>
      <Lines title={opening.notRead} lines={unread} goTo={goTo} />
      <Lines title={opening.inDoubt} lines={[...new Set(doubted)]} goTo={goTo} />
    </>
  );
}

/** More numbers than these tell a reader nothing. */
const MOST = 12;

type LinesProps = {
  readonly title: string;
  readonly lines: readonly number[];
  readonly goTo: GoTo;
};

function Lines({ title, lines, goTo }: LinesProps) {
  const { opening } = useWords();
  const named = lines.slice(0, MOST);
  if (named.length === 0) return null;
  return (
    <>
      <span>{`${title} `}</span>
      {named.map((line, index) => (
        <span key={line}>
          {goTo ? (
            <button
              type="button"
              aria-label={opening.toLine(line)}
              onClick={() => goTo(line)}
              className="underline decoration-link underline-offset-2 hover:decoration-current max-md:min-h-11 max-md:min-w-8"
            >
              {line}
            </button>
          ) : (
            <span>{line}</span>
          )}
          {index < named.length - 1 && <span>{', '}</span>}
        </span>
      ))}
      {lines.length > MOST && <span>{` ${opening.more(lines.length - MOST)}`}</span>}
    </>
  );
}
