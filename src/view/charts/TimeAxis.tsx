import type { TimesLayout } from '../../layout/layTimes.ts';
import { useWords } from '../words/useWords.ts';

/** The name of a month begins at its line; so far to the right it would not end before the axis does. */
const LAST_NAME = 0.8;

/** Below the rows of a time axis: months, and the first and the last day. What it says stands in the rows as well. */
export function TimeAxis({ layout: { first, last, months } }: { readonly layout: TimesLayout }) {
  const words = useWords();
  return (
    <div aria-hidden="true" className="mx-1.5 text-sm text-muted">
      <p className="relative h-5">
        {months
          .filter(({ x }) => x <= LAST_NAME)
          .map(({ day, x }) => (
            <span
              key={day}
              className="absolute top-0 border-l border-link pl-1 whitespace-nowrap"
              style={{ left: `${x * 100}%` }}
            >
              {words.days([day])}
            </span>
          ))}
      </p>
      <p className="flex justify-between border-t border-link">
        <span>{words.days([first])}</span>
        {last !== first && <span>{words.days([last])}</span>}
      </p>
    </div>
  );
}
