import { scoreOf } from '../../cup/tally.ts';
import { feedersOf, type Placed } from '../../cup/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { href } from '../navigate.ts';
import { writePlace } from '../place.ts';
import { tieWords } from '../words/tieWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { Part } from './Part.tsx';

/** The ties that feed this one, and the one its winner played next. */
export function TieLinks({ placed: { tie, next } }: { readonly placed: Placed }) {
  const words = useWordsOf(tieWords);
  const feeders = feedersOf(tie);
  return (
    <>
      {feeders.length > 0 && (
        <Part title={words.panel.wayHere}>
          <ul className="grid gap-2 @sm:grid-cols-2">
            {feeders.map((feeder) => (
              <TieLink key={feeder} tie={feeder} />
            ))}
          </ul>
        </Part>
      )}
      {next && (
        <Part title={words.panel.cameNext}>
          <ul>
            <TieLink tie={next.id} />
          </ul>
        </Part>
      )}
    </>
  );
}

function TieLink({ tie: id }: { readonly tie: string }) {
  const words = useWordsOf(tieWords);
  const { cup, ties } = useCupIndex();
  const placed = ties.get(id);
  if (!placed) return null;
  const { tie, round } = placed;
  const score = scoreOf(tie);
  return (
    <li>
      <a
        href={href(writePlace({ view: 'tie', cup: cup.id, tie: id }))}
        data-tie={id}
        className="block rounded-lg border border-line px-3 py-2 hover:border-link"
      >
        <span className="block text-sm text-muted">{round.name}</span>
        <span className="block leading-snug font-winner wrap-anywhere">
          <bdi>{tie.home.name}</bdi> {score ? words.score(score) : words.walkover}{' '}
          <bdi>{tie.away.name}</bdi>
        </span>
      </a>
    </li>
  );
}
