import type { RefObject } from 'react';
import type { Cup } from '../../cup/model/cup.ts';
import type { Reading } from '../../cup/model/reading.ts';
import { tallyCup } from '../../cup/questions/tally.ts';
import { isDoubt, isFault } from '../../issue.ts';
import { inLanguage } from '../address/language.ts';
import { writeAddress } from '../address/navigate.ts';
import { OPENED } from '../address/opened.ts';
import { useWords } from '../words/useWords.ts';
import { Issues } from './Issues.tsx';
import { LinesRead } from './LinesRead.tsx';
import { Progress } from './Progress.tsx';
import { goToLine } from './TextEditor.tsx';
import type { useOpening } from './useOpening.ts';

type Opening = ReturnType<typeof useOpening>;
type Props = {
  readonly opening: Opening;
  readonly field: RefObject<HTMLTextAreaElement | null>;
};

/** What came of the text: the cup that it is, the cup with doubts, or why it is none. */
export function Outcome({ opening, field }: Props) {
  const words = useWords();
  const { text, lastReading, isLost, problem } = opening;
  const goTo = (line: number): void => goToLine(field.current, line);
  return (
    <section aria-label={words.opening.outcome} className="min-w-0 lg:sticky lg:top-4">
      {isLost && <p role="alert">{words.opening.lost}</p>}
      {problem && <p role="alert">{words.opening.problem[problem.kind]}</p>}
      <Progress opening={opening} />
      {lastReading && (
        <>
          <output className="block rounded-lg bg-tint px-3 py-2">
            <LinesRead reading={lastReading} goTo={goTo} />
          </output>
          <End reading={lastReading} opened={opening.opened} goTo={goTo} />
        </>
      )}
      {text.trim() === '' && !isLost && <p className="text-muted">{words.opening.empty}</p>}
    </section>
  );
}

type EndProps = {
  readonly reading: Reading;
  readonly opened: string;
  readonly goTo: (line: number) => void;
};

/** One of three ends: opened, opened with doubts, or not, with the first reasons. */
function End({ reading, opened, goTo }: EndProps) {
  const { opening } = useWords();
  const { cup, issues, unread } = reading;
  const doubts = issues
    .filter((issue) => !isFault(issue))
    .toSorted((a, b) => Number(isDoubt(b)) - Number(isDoubt(a)));
  const faults = issues.filter(isFault);
  const isDoubted = doubts.length > 0 || unread.length > 0;
  return (
    <div className="mt-4">
      <h2 className="text-lg font-winner">
        {cup ? (isDoubted ? opening.doubted : opening.whole) : opening.cannot}
      </h2>
      {cup && <Opened cup={cup} opened={opened} />}
      <Issues issues={cup ? doubts : faults} goTo={goTo} />
      {!cup && <p className="mt-3 text-muted">{opening.wayOn}</p>}
    </div>
  );
}

function Opened({ cup, opened }: { readonly cup: Cup; readonly opened: string }) {
  const words = useWords();
  const { matches, goals } = tallyCup(cup);
  const path = inLanguage(`/${OPENED}/`, words.language);
  return (
    <>
      <p className="mt-1 wrap-anywhere">
        <bdi className="font-winner">{words.cup(cup) || words.opening.unnamed}</bdi>
      </p>
      <p className="text-muted">
        {[words.teams(cup.teams.length), words.matches(matches), words.goals(goals)].join(' · ')}
      </p>
      <p className="my-3">
        <a
          href={writeAddress({ path, search: '', hash: '' }, opened)}
          className="inline-flex min-h-11 items-center rounded-full bg-ink px-5 font-winner text-card"
        >
          {words.opening.show}
        </a>
      </p>
    </>
  );
}
