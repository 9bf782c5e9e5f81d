import { basisOf } from '../../cup/basisOf.ts';
import { groundsOf, onLines } from '../../cup/evidence/grounds.ts';
import { scoreOf } from '../../cup/tally.ts';
import { type Side, type SideName, type Tie } from '../../cup/tie.ts';
import type { Placed } from '../../cup/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { href } from '../navigate.ts';
import { writePlace } from '../place.ts';
import { Sentence } from '../words/Sentence.tsx';
import { tieWords } from '../words/tieWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { dataOf } from './Part.tsx';

/** Round and day, both names with the score between them, and who went on and how. */
export function TieHeading({ placed: { tie, round, next } }: { readonly placed: Placed }) {
  const words = useWordsOf(tieWords);
  const score = scoreOf(tie);
  const { kind, because, shootout } = tie.decidedBy;
  const outcome = words.panel.outcome({
    team: tie[tie.winner].name,
    isFinal: !next,
    kind,
    shootout: shootout && words.score(shootout.score),
    basis: basisOf(tie.decidedBy),
  });
  const isLong = isLongName(tie.home) || isLongName(tie.away);
  return (
    <header>
      <p
        {...dataOf(onLines([round.line, ...(tie.date ? [tie.date.line] : [])]))}
        className="text-sm text-muted"
      >
        {[round.name, ...(tie.date ? [words.longDay(tie.date.day)] : [])].join(' · ')}
      </p>
      <h2 id="tie" className={`mt-1 grid items-center gap-x-4 ${isLong ? STACKED : FACING}`}>
        <Name tie={tie} side="home" />{' '}
        <span
          className={`text-3xl font-winner whitespace-nowrap ${isLong ? '@[13rem]:col-start-2 @[13rem]:row-span-2 @[13rem]:row-start-1' : ''}`}
        >
          {score ? words.score(score) : words.walkover}
        </span>{' '}
        <Name tie={tie} side="away" />
      </h2>
      <p {...dataOf(groundsOf(because))} className="mt-2 leading-snug wrap-anywhere">
        <Sentence text={outcome} />
      </p>
    </header>
  );
}

function Name({ tie, side }: { readonly tie: Tie; readonly side: SideName }) {
  const { cup } = useCupIndex();
  const { name, team } = tie[side];
  const look = side === tie.winner ? 'font-winner' : 'text-muted';
  return (
    <a
      href={href(writePlace({ view: 'team', cup: cup.id, team }))}
      className={`text-left text-xl leading-tight wrap-anywhere hover:underline max-md:min-h-11 max-md:content-center ${look}`}
    >
      <bdi>{name}</bdi>
    </a>
  );
}

/** The score between the names; all in one column where there is no room. */
const FACING = '@[13rem]:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] @[13rem]:*:last:text-right';

/** The names above one another, the score beside both. */
const STACKED = '@[13rem]:grid-cols-[minmax(0,1fr)_auto] *:first:col-start-1 *:last:col-start-1';

/** Whether a name is too long to face another one on a narrow panel. */
const isLongName = ({ name }: Side): boolean =>
  name.length > 20 || name.split(/\s/).some((word) => word.length > 11);
