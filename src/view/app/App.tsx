import { Suspense, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CupProblem } from '../data/fetchCup.ts';
import { useCup } from '../data/useCup.ts';
import { OPENED } from '../address/opened.ts';
import { isCupList, readPlace, type Place } from '../address/place.ts';
import { restoreEntry } from '../address/scrollRestoration.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { Hydrated } from '../ui/Hydrated.tsx';
import { Loading } from '../ui/Loading.tsx';
import { ErrorPage } from '../ui/ErrorPage.tsx';
import { useWords } from '../words/useWords.ts';
import { CupErrorMessage } from './CupErrorMessage.tsx';
import { OtherCupSuggestions } from './OtherCupSuggestions.tsx';
import { PlainHeader } from './PlainHeader.tsx';
import { CupsPart, OpenPart } from './routes.ts';
import { ShownCup } from './ShownCup.tsx';
import { useShownPath } from './useShownPath.ts';

/** The whole page: the list of cups, the cup in the address, one that a reader opens, or why none can be shown. */
export function App() {
  const { path, shown } = useShownPath();
  const place = useMemo(() => readPlace(shown, import.meta.env.VITE_DEFAULT_CUP), [shown]);
  const isList = isCupList(place);
  useBeginning(isList);
  return (
    <Boundary>
      {path !== shown && <Loading />}
      <Suspense fallback={<Loading />}>
        {isList ? (
          <>
            <Hydrated>
              <PlainHeader />
            </Hydrated>
            <CupsPart />
          </>
        ) : place.cup === OPENED ? (
          <OpenPart
            header={
              <Hydrated>
                <PlainHeader />
              </Hydrated>
            }
          >
            {(cup, strip) => <ShownCup cup={cup} place={place} strip={strip} />}
          </OpenPart>
        ) : (
          <PublishedCup place={place} />
        )}
      </Suspense>
    </Boundary>
  );
}

/** Begins a page at its top, with the focus in it, where a reader goes from the list to a cup or back. */
function useBeginning(isList: boolean): void {
  const was = useRef(isList);
  useLayoutEffect(() => {
    if (was.current === isList) return;
    was.current = isList;
    window.scrollTo(0, 0);
    restoreEntry(['main']);
  }, [isList]);
}

/** A published cup, or the reason why it cannot be shown. */
function PublishedCup({ place }: { readonly place: Place }) {
  const words = useWords();
  const { cup, problem, isFetching, retry } = useCupOrProblem(place.cup);
  if (cup) return <ShownCup cup={cup} place={place} />;
  if (!problem) return <output className="block p-7 text-muted">{words.loading}</output>;
  return (
    <ErrorPage title={words.errors.title}>
      <title>{words.title([words.errors.title])}</title>
      <CupErrorMessage cup={place.cup} problem={problem} retry={retry} isRetrying={isFetching} />
      {problem.kind === 'missing' && <OtherCupSuggestions />}
    </ErrorPage>
  );
}

/** A cup, or the problem with it, which stays on screen while a retry is under way. */
function useCupOrProblem(id: string) {
  const { data: cup, error, isFetching, refetch } = useCup(id);
  const [last, setLast] = useState<{ readonly id: string; readonly problem: CupProblem }>();
  const kept = isFetching && last?.id === id ? last.problem : undefined;
  const problem = error ?? kept;
  const retry = (): void => {
    if (problem) setLast({ id, problem });
    void refetch();
  };
  return { cup, problem, isFetching, retry };
}
