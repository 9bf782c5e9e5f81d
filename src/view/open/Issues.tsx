import type { Issue } from '../../issue.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';
import { issueLine } from './issueLine.ts';

/** The first ones are what a reader can mend now; the rest often goes with them. */
const FIRST = 3;

type Props = { readonly issues: readonly Issue[]; readonly goTo: (line: number) => void };

/** The first issues of a text, each with its line, what stands there and what was expected; and how many more there are. */
export function Issues({ issues, goTo }: Props) {
  const { opening } = useWords();
  return (
    <>
      <ol className="mt-2 flex flex-col gap-2">
        {issues.slice(0, FIRST).map((issue) => {
          const line = issueLine(issue);
          return (
            <li key={`${issue.place} ${issue.found}`} className="wrap-anywhere">
              {line !== undefined && (
                <button
                  type="button"
                  onClick={() => goTo(line)}
                  className="mr-1 font-winner underline decoration-link underline-offset-2 hover:decoration-current max-md:min-h-11"
                >
                  {opening.toLine(line)}
                </button>
              )}
              <Sentence text={opening.issue[issue.kind](issue.found, issue.expected)} />
            </li>
          );
        })}
      </ol>
      {issues.length > FIRST && <p className="mt-2">{opening.moreIssues(issues.length - FIRST)}</p>}
    </>
  );
}
