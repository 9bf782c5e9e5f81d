import { fromSource } from '../../cup/evidence/grounds.ts';
import { scorersOf, type CupScorer } from '../../cup/questions/scorers.ts';
import type { Player } from '../../cup/model/team.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { TeamLink } from '../ui/TeamLink.tsx';
import { SourceNote } from '../ui/SourceNote.tsx';
import { dataOf } from '../ui/Section.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';

/** The team and the name of a scorer, in full with the printed name below where a source has it, and the total of goals. */
export function ScorerHeading({ player }: { readonly player: Player }) {
  const words = useWords();
  const { cup } = useCupIndex();
  const scorer = scorersOf(cup).find((each) => each.player.id === player.id);
  const { fullName, printed } = player;
  return (
    <header>
      <p className="flex flex-wrap gap-x-1 text-sm text-muted max-md:min-h-11 max-md:items-center">
        <span>{`${words.people.scorer} · `}</span>
        <TeamLink
          team={player.team}
          className="max-md:inline-flex max-md:min-h-11 max-md:items-center"
        />
      </p>
      <h2 id="scorer" className="mt-1 text-3xl leading-tight font-winner wrap-anywhere">
        <bdi>{fullName?.name ?? player.name}</bdi>
      </h2>
      {fullName && (
        <div {...dataOf(fromSource(fullName.source))} className="mt-1 wrap-anywhere text-muted">
          <p>
            <Sentence text={words.people.printedAs(printed.map(({ name }) => name))} />
          </p>
          <SourceNote {...fromSource(fullName.source)} />
        </div>
      )}
      {scorer && <Total scorer={scorer} />}
    </header>
  );
}

/** The goals by all sources; and by the record alone where that differs. */
function Total({ scorer: { count, reported } }: { readonly scorer: CupScorer }) {
  const words = useWords();
  const isSame = count.least === reported.least && count.most === reported.most;
  return (
    <>
      <p className="mt-2 text-xl font-winner">{words.people.range(reported)}</p>
      {!isSame && <p className="text-sm text-muted">{words.people.alone(count)}</p>}
    </>
  );
}
