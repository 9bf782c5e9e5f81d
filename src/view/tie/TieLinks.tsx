import { waysInto, type Placed } from '../../cup/questions/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { Link } from '../ui/Link.tsx';
import { TieScore } from '../ui/TieScore.tsx';
import { useWords } from '../words/useWords.ts';

/** Two rows of links: the ties that feed this one, and those its winner and its loser played next. */
export function TieLinks({ placed: { tie, next, otherNext, aside } }: { readonly placed: Placed }) {
  const words = useWords();
  const { ties } = useCupIndex();
  const rows = [
    { title: words.panel.wayHere, ids: waysInto(tie) },
    {
      title: words.panel.cameNext,
      ids: [next, otherNext, aside].flatMap((each) => each?.id ?? []),
    },
  ].filter(({ ids }) => ids.length > 0);
  if (rows.length === 0) return null;
  return (
    <dl className="mt-6 divide-y divide-line border-y border-line">
      {rows.map(({ title, ids }) => (
        <div key={title} className="grid gap-x-3 py-1.5 @[17rem]:grid-cols-[6.5rem_minmax(0,1fr)]">
          <dt className="text-sm text-muted md:py-0.5 max-md:@[17rem]:py-3">{title}</dt>
          {/* Both sides of one tie may go on and meet again. */}
          {[...new Set(ids)].map((id) => {
            const placed = ties.get(id);
            return (
              <dd key={id} className="@[17rem]:col-start-2">
                {placed && <TieLine placed={placed} />}
              </dd>
            );
          })}
        </div>
      ))}
    </dl>
  );
}

/** A link to a tie on one line: both names with the score, the winner's in bold. */
function TieLine({ placed: { tie } }: { readonly placed: Placed }) {
  const { cup } = useCupIndex();
  return (
    <Link
      to={{ view: 'tie', cup: cup.id, tie: tie.id }}
      data-tie={tie.id}
      className="flex flex-wrap items-center gap-x-1.5 leading-snug wrap-anywhere hover:underline max-md:min-h-11 md:py-0.5"
    >
      <TieScore tie={tie} />
    </Link>
  );
}
