import { lazy, Suspense } from 'react';
import { Alive } from './Alive.tsx';
import { Boundary } from './trouble/Boundary.tsx';
import { CupPage } from './CupPage.tsx';
import { useCup } from './data/useCup.ts';
import { usePath, useQueryValue } from './navigate.ts';
import { readPlace } from './place.ts';
import { CupTrouble } from './trouble/CupTrouble.tsx';
import { useWords } from './words/useWords.ts';

const NearestElsewhere = lazy(async () => ({
  default: (await import('./trouble/NearestElsewhere.tsx')).NearestElsewhere,
}));

const EmbeddedCup = lazy(async () => ({
  default: (await import('./embed/EmbeddedCup.tsx')).EmbeddedCup,
}));

/** The page: the cup that the address names, or why it cannot be shown. */
export function App() {
  const words = useWords();
  const path = usePath();
  const place = readPlace(path, import.meta.env.VITE_DEFAULT_CUP);
  const cup = useCup(place.cup);
  const isEmbedded = useQueryValue('embed') !== undefined;
  const page = cup.data && <CupPage cup={cup.data} place={place} />;
  return (
    <Boundary>
      {cup.data ? (
        <Alive>
          {isEmbedded ? (
            <Suspense fallback={page}>
              <EmbeddedCup cup={cup.data} place={place} />
            </Suspense>
          ) : (
            page
          )}
        </Alive>
      ) : cup.error ? (
        <>
          <title>{words.title([words.trouble.title])}</title>
          <CupTrouble cup={place.cup} problem={cup.error} retry={() => void cup.refetch()} />
          <Suspense>{cup.error.kind === 'missing' && <NearestElsewhere />}</Suspense>
        </>
      ) : (
        <output className="block p-7 text-muted">{words.loading}</output>
      )}
    </Boundary>
  );
}
