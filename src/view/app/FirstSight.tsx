import { useMemo } from 'react';
import { notableOf } from '../../cup/questions/notable.ts';
import type { Picked } from '../../cup/questions/picked.ts';
import { tallyCup } from '../../cup/questions/tally.ts';
import { championOf, finalOf, loserIn, winnerOf } from '../../cup/questions/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { Link, TextLink } from '../ui/Link.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';
import { PickChip } from './PickChip.tsx';
import { StartReplay } from './Replay.tsx';
import { Winners, writeScore } from './Winners.tsx';
import { dayOf } from '../../cup/questions/facts.ts';

type Props = {
  readonly picked: Picked | undefined;
  /** Starts the replay of the cup. */
  readonly startReplay: () => void;
};

const CHIP =
  'inline-flex min-h-11 items-center rounded-full border border-line bg-card px-3.5 hover:border-ink max-xl:whitespace-nowrap pointer-fine:md:min-h-8';

/** Above the bracket: what this cup is, and what is notable of it, each a link that highlights its matches. */
export function FirstSight({ picked, startReplay }: Props) {
  const words = useWords();
  const index = useCupIndex();
  const { cup, onDay } = index;
  const notables = useMemo(() => notableOf(index), [index]);
  return (
    <div className="mx-auto max-w-(--tree-width) in-data-embed:hidden tablet:landscape:pr-(--drawer-room) pt-2.5 max-md:pt-2 print:hidden">
      <div className="flex items-start justify-between gap-4">
        {championOf(cup) ? <AboutCup /> : onDay ? <AboutDay /> : <AboutState />}
        <StartReplay start={startReplay} className="-my-1 max-md:hidden" />
      </div>
      <ul
        aria-label={words.notables}
        className="relative flex gap-2 py-1 max-xl:overflow-x-auto max-md:px-4 xl:flex-wrap"
      >
        <li className="md:hidden">
          <StartReplay start={startReplay} />
        </li>
        {picked && picked.kind !== 'pick' && (
          <li>
            <PickChip picked={picked} />
          </li>
        )}
        {notables.map((notable) => (
          <li key={notable.id}>
            {picked?.id === notable.id ? (
              <PickChip picked={picked} />
            ) : (
              <Link
                to={{ view: 'bracket', cup: cup.id }}
                search={`?pick=${notable.id}`}
                data-ties={notable.ties.join(' ')}
                className={CHIP}
              >
                <span>
                  <Sentence text={words.notable[notable.id](notable)} />
                </span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the cup is, and who won it. */
function AboutCup() {
  const words = useWords();
  const { cup } = useCupIndex();
  const { matches, goals } = useMemo(() => tallyCup(cup), [cup]);
  const final = finalOf(cup);
  const day = dayOf(final);
  const [own, other] = [winnerOf(final), loserIn(final)];
  return (
    <div className="min-w-0 max-md:grow">
      <div className="px-4 md:hidden">
        {cup.summary && <p>{cup.summary.text}</p>}
        <p className="mb-2 text-sm text-muted">
          {[words.teams(cup.teams.length), words.matches(matches), words.goals(goals)].join(' · ')}
        </p>
        <Winners />
      </div>
      <p className="max-md:hidden">
        <Sentence text={words.about(cup.summary?.text ?? words.cup(cup))} />
        <TextLink to={{ view: 'tie', cup: cup.id, tie: final.id }} className="font-winner">
          <Sentence
            text={words.beat(own?.name ?? '', other?.name ?? '', writeScore(words, final))}
          />
        </TextLink>
        <span>{words.inFinal(day === undefined ? '' : words.fullDay(day))}</span>
      </p>
    </div>
  );
}

/** That the cup is still being played, or that only a part of it is recorded. */
function AboutState() {
  const words = useWords();
  const { cup } = useCupIndex();
  const { matches, goals } = useMemo(() => tallyCup(cup), [cup]);
  return (
    <p className="max-md:px-4">
      {[
        words.state[cup.state ?? 'part'],
        [words.teams(cup.teams.length), words.matches(matches), words.goals(goals)].join(' · '),
      ].join(' ')}
    </p>
  );
}

/** How many teams are still in the cup in the evening of the day shown. */
function AboutDay() {
  const words = useWords();
  const { cup, onDay } = useCupIndex();
  const final = onDay && Array.from(onDay.open.values()).at(-1);
  return (
    onDay &&
    final && (
      <p className="max-md:px-4">
        {words.replay.left(
          words.fullDay(onDay.day),
          final.home.teams.length + final.away.teams.length,
          cup.teams.length,
        )}
      </p>
    )
  );
}
