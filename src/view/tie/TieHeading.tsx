import { basisOf } from '../../cup/evidence/basisOf.ts';
import { groundsOf, onLines } from '../../cup/evidence/grounds.ts';
import { isWhole } from '../../cup/questions/indexCup.ts';
import { type Side, type SideName, type Tie } from '../../cup/model/tie.ts';
import type { Placed } from '../../cup/questions/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { Gliding } from '../ui/Gliding.tsx';
import { Link } from '../ui/Link.tsx';
import { resultOf } from '../ui/resultOf.ts';
import { Outcome } from '../ui/Outcome.tsx';
import { dataOf } from '../ui/Section.tsx';
import { useMoves } from '../ui/useMedia.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';
import { MatchFacts } from './MatchFacts.tsx';
import {
  daysIn,
  decisionReasonsOf,
  shootoutReasonsOf,
  isDecided,
  wentOn,
} from '../../cup/questions/facts.ts';

type Props = {
  readonly placed: Placed;
  /** Opens the fold that says how the outcome is known. */
  readonly showEvidence: () => void;
};

/** The day, both names with the score between them, and who went through and how. */
export function TieHeading({ placed, showEvidence }: Props) {
  const words = useWords();
  const glides = useMoves();
  const index = useCupIndex();
  const { tie } = placed;
  const grounds = groundsOf([...decisionReasonsOf(tie), ...shootoutReasonsOf(tie)]);
  const basis = basisOf(tie);
  const dates = tie.matches.flatMap(({ date }) => date ?? []);
  const [only, ...others] = tie.matches;
  const isLong = isLongName(tie.home) || isLongName(tie.away);
  return (
    <header>
      {dates.length > 0 && (
        <p {...dataOf(onLines(dates.map(({ line }) => line)))} className="text-sm text-muted">
          {dates.length === 1
            ? dates.map(({ day }) => words.longDay(day))
            : words.days(daysIn(tie))}
        </p>
      )}
      <h2 id="tie" className={`mt-1 grid items-center gap-x-4 ${isLong ? STACKED : FACING}`}>
        <Name tie={tie} side="home" />{' '}
        <Gliding tie={tie.id} part="score" isHere={glides}>
          <span
            className={`text-3xl font-winner whitespace-nowrap ${isLong ? '@[13rem]:col-start-2 @[13rem]:row-span-2 @[13rem]:row-start-1' : ''}`}
          >
            {resultOf(words, tie)}
          </span>
        </Gliding>{' '}
        <Name tie={tie} side="away" />
      </h2>
      <p {...dataOf(grounds)} className="mt-2 leading-snug wrap-anywhere">
        <Outcome placed={placed} />
        {basis === 'source' && <Told sources={grounds.sources} />}
        {basis !== 'record' && isWhole(index) && (
          <button
            type="button"
            onClick={showEvidence}
            className="ml-2 inline-flex min-h-11 items-center text-sm max-md:-my-3 text-muted underline decoration-link underline-offset-2 hover:text-ink md:min-h-0"
          >
            {words.panel.howWeKnow}
          </button>
        )}
      </p>
      {only && others.length === 0 && <MatchFacts match={only} />}
    </header>
  );
}

/** The names of second sources: the first words of their titles. */
function Told({ sources }: { readonly sources: readonly string[] }) {
  const words = useWords();
  const { cup } = useCupIndex();
  const titles = sources.map((id) => cup.sources.find((each) => each.id === id)?.title ?? id);
  const names = titles.map((title) => title.split(',')[0] ?? title);
  return (
    <span className="text-sm text-muted">
      <Sentence text={words.panel.source(names)} />
    </span>
  );
}

function Name({ tie, side }: { readonly tie: Tie; readonly side: SideName }) {
  const { cup } = useCupIndex();
  const { name, team } = tie[side];
  const look = wentOn(tie, side) ? 'font-winner' : isDecided(tie) ? 'text-muted' : '';
  return (
    <Link
      to={{ view: 'team', cup: cup.id, team }}
      className={`text-left text-xl leading-tight wrap-anywhere hover:underline max-md:min-h-11 max-md:content-center ${look}`}
    >
      <Gliding tie={tie.id} part={side} isHere={useMoves()}>
        <bdi className="inline-block max-w-full">{name}</bdi>
      </Gliding>
    </Link>
  );
}

/** The score between the names; in one column where the panel is narrow. */
const FACING = '@[13rem]:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] @[13rem]:*:last:text-right';

/** The names one above the other, the score beside both. */
const STACKED = '@[13rem]:grid-cols-[minmax(0,1fr)_auto] *:first:col-start-1 *:last:col-start-1';

/** Whether a name is too long to face another one on a narrow panel. */
const isLongName = ({ name }: Side): boolean =>
  name.length > 20 || name.split(/\s/).some((word) => word.length > 11);
