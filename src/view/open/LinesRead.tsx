import type { Reading } from '../../cup/model/reading.ts';
import { useWords } from '../words/useWords.ts';

type Props = {
  readonly reading: Reading;
  /** Goes to a line of the text; without it the numbers of lines are plain text. */
  readonly goTo?: (line: number) => void;
};

/** More numbers than these tell a reader nothing. */
const MOST = 12;

/** How many lines of a text were read, and which were not: `61 of 63 lines read; not read: 35, 41`. */
export function LinesRead({ reading, goTo }: Props) {
  const { opening } = useWords();
  const { read, unread } = reading;
  const named = unread.slice(0, MOST);
  return (
    <>
      <span>{opening.linesRead(read.length, read.length + unread.length)}</span>
      {unread.length > 0 && (
        <>
          <span>{`${opening.notRead} `}</span>
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
          {unread.length > MOST && <span>{` ${opening.more(unread.length - MOST)}`}</span>}
        </>
      )}
    </>
  );
}
