import { Suspense, useState } from 'react';
import { Alive } from './Alive.tsx';
import { Boundary } from './trouble/Boundary.tsx';
import { CupPage } from './CupPage.tsx';
import type { CupProblem } from './data/fetchCup.ts';
import { useCup } from './data/useCup.ts';
import { usePath, useQueryValue } from './navigate.ts';
import { readPlace } from './place.ts';
import { CupTrouble } from './trouble/CupTrouble.tsx';
import { latePart } from './trouble/latePart.tsx';
import { TroublePage } from './trouble/TroublePage.tsx';
import { useWords } from './words/useWords.ts';

const NearestElsewhere = latePart(
  async () => (await import('./trouble/NearestElsewhere.tsx')).NearestElsewhere,
);

const EmbeddedCup = latePart(async () => (await import('./embed/EmbeddedCup.tsx')).EmbeddedCup);

/** The page: the cup that the address names, or why it cannot be shown. */
export function App() {
  const words = useWords();
  const path = usePath();
  const place = readPlace(path, import.meta.env.VITE_DEFAULT_CUP);
  const { cup, problem, isFetching, retry } = useCupOrProblem(place.cup);
  const isEmbedded = useQueryValue('embed') !== undefined;
  const page = cup && <CupPage cup={cup} place={place} />;
  return (
    <Boundary>
      {cup ? (
        <Alive>
          {isEmbedded ? (
            <Suspense fallback={page}>
              <EmbeddedCup cup={cup} place={place} />
            </Suspense>
          ) : (
            page
          )}
        </Alive>
      ) : problem ? (
        <TroublePage title={words.trouble.title}>
          <title>{words.title([words.trouble.title])}</title>
          <CupTrouble cup={place.cup} problem={problem} retry={retry} isRetrying={isFetching} />
          <Suspense>{problem.kind === 'missing' && <NearestElsewhere />}</Suspense>
        </TroublePage>
      ) : (
        <output className="block p-7 text-muted">{words.loading}</output>
      )}
    </Boundary>
  );
}

/** A cup, or why there is none: the last reason stays while a reader's retry is under way. */
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
