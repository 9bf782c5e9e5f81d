import type { Side } from '../../cup/model/tie.ts';
import type { Placed } from '../../cup/questions/ties.ts';
import { winnerOf } from '../../cup/questions/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { CupDrawing } from '../ui/CupDrawing.tsx';
import { Link } from '../ui/Link.tsx';
import { useWords } from '../words/useWords.ts';
import { dayOf } from '../../cup/questions/facts.ts';

/** Around the final's card: a cup and the day above it, and below it, once it is decided, a plinth with the champions. */
export function FinalPlinth({ placed: { tie, round } }: { readonly placed: Placed }) {
  const words = useWords();
  const day = dayOf(tie);
  const winner = winnerOf(tie);
  return (
    <>
      {/* The heading of the round says the same. */}
      <div
        aria-hidden="true"
        className="pointer-events-none absolute inset-x-0 bottom-full flex flex-col items-center pb-1.5"
      >
        <CupDrawing className="h-13" />
        <span className="mt-1 text-center leading-tight text-muted">
          {[round.name, ...(day === undefined ? [] : [words.fullDay(day)])].join(' · ')}
        </span>
      </div>
      {winner && <Champions {...winner} />}
    </>
  );
}

/** The plinth below the final's card. */
function Champions({ team, name }: Pick<Side, 'team' | 'name'>) {
  const words = useWords();
  const { cup } = useCupIndex();
  return (
    <div className="absolute inset-x-0 top-full flex flex-col items-center leading-tight">
      <p className="relative min-w-3/5 rounded-b-md border border-t-0 border-gold bg-honour px-3 pt-1 pb-1.5 text-center">
        <span className="block text-muted">{words.champions}</span>
        <Link
          to={{ view: 'team', cup: cup.id, team }}
          // The bracket is one Tab stop; the final leads to its teams.
          tabIndex={-1}
          className="text-lg leading-tight font-winner after:absolute after:inset-0 hover:underline"
        >
          <bdi>{name}</bdi>
        </Link>
      </p>
      <span className="h-1.5 w-4/5 rounded-b-sm bg-gold" />
    </div>
  );
}
