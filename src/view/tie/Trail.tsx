import { onLines } from '../../cup/evidence/grounds.ts';
import type { Placed } from '../../cup/questions/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { Link } from '../ui/Link.tsx';
import { resultOf } from '../ui/resultOf.ts';
import { dataOf } from '../ui/Section.tsx';
import { useWords } from '../words/useWords.ts';
import type { Neighbours } from './neighboursOf.ts';

type Props = { readonly placed: Placed; readonly neighbours: Neighbours };

/** A breadcrumb with the cup and the round of a tie, and links to the previous and the next tie. */
export function Trail({ placed: { round }, neighbours }: Props) {
  const words = useWords();
  const { cup } = useCupIndex();
  const up = { view: 'bracket', cup: cup.id } as const;
  const look = 'inline-flex min-h-11 items-center hover:text-ink hover:underline md:min-h-8';
  return (
    <div className="flex items-center justify-between gap-2 text-sm text-muted">
      <nav aria-label={words.panel.trail}>
        <ol className="flex flex-wrap gap-x-1.5" {...dataOf(onLines([round.line]))}>
          <li>
            <Link to={up} className={look}>
              {words.cup(cup)}
            </Link>
          </li>
          <li className="flex items-center gap-x-1.5">
            <span aria-hidden="true">›</span>
            <Link to={up} search={`?round=${round.id}`} className={look}>
              {round.name}
            </Link>
          </li>
        </ol>
      </nav>
      {(neighbours.previous ?? neighbours.next) !== undefined && (
        <nav aria-label={words.panel.neighbours} className="-mr-2 flex shrink-0">
          <Step to={neighbours.previous} motion="previous" path="M7 1 2 6l5 5" />
          <Step to={neighbours.next} motion="next" path="m2 1 5 5-5 5" />
        </nav>
      )}
    </div>
  );
}

type StepProps = {
  /** The id of a tie. Without one the space stays empty, so that the other link keeps its place. */
  readonly to: string | undefined;
  readonly motion: 'previous' | 'next';
  readonly path: string;
};

function Step({ to, motion, path }: StepProps) {
  const words = useWords();
  const { cup, ties } = useCupIndex();
  const tie = to === undefined ? undefined : ties.get(to)?.tie;
  if (!tie) return <span className="size-11 md:size-8" />;
  const result = resultOf(words, tie);
  const match = words.match(tie.home.name, result, tie.away.name);
  return (
    <Link
      to={{ view: 'tie', cup: cup.id, tie: tie.id }}
      aria-label={words.panel[motion](match)}
      data-motion={motion}
      className="grid size-11 place-items-center rounded-full hover:bg-tint hover:text-ink md:size-8"
    >
      <svg aria-hidden="true" viewBox="0 0 9 12" className="h-3 fill-none stroke-current stroke-2">
        <path d={path} />
      </svg>
    </Link>
  );
}
