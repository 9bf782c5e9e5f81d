import { useCupIndex } from '../data/useCupIndex.ts';
import { navigate, withQuery } from '../navigate.ts';
import { useWords } from '../words/useWords.ts';

/** The team whose road is lit, and a way to take the light away. */
export function RoadChip({ team }: { readonly team: string }) {
  const words = useWords();
  const { teams } = useCupIndex();
  const name = teams.get(team)?.name ?? team;
  return (
    <p className="max-md:order-2 print:hidden">
      <button
        type="button"
        onClick={() => navigate(withQuery('team', undefined))}
        className="inline-flex min-h-9 items-center gap-2 rounded-full border-2 border-gold bg-card px-4 max-md:min-h-11"
      >
        {words.roadOf(name)}
        <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5 stroke-ink stroke-2">
          <path d="M1 1 9 9M9 1 1 9" />
        </svg>
        <span className="sr-only">{words.clearRoad}</span>
      </button>
    </p>
  );
}
