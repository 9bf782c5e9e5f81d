import { useCupIndex } from '../data/useCupIndex.ts';
import { Link } from '../ui/Link.tsx';
import { TieScore } from '../ui/TieScore.tsx';
import { useWords } from '../words/useWords.ts';

/** More results than these would push the charts away. */
const MOST = 12;

/** The results of the day that the cup is shown as of, each a link; in bracket order, which says nothing of the day. */
export function DayResults() {
  const words = useWords();
  const { cup, ties, onDay } = useCupIndex();
  if (!onDay || onDay.played.size > MOST) return null;
  return (
    <section className="max-md:hidden">
      <h2 className="mb-1 font-winner">{words.fullDay(onDay.day)}</h2>
      <ul>
        {Array.from(onDay.played, (id) => {
          const tie = ties.get(id)?.tie;
          return (
            tie && (
              <li key={id}>
                <Link
                  to={{ view: 'tie', cup: cup.id, tie: id }}
                  className="flex flex-wrap gap-x-1.5 py-0.5 leading-snug wrap-anywhere hover:underline"
                >
                  <TieScore tie={tie} />
                </Link>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
