import { fromSource } from '../../cup/evidence/grounds.ts';
import { scorersOf, type CupScorer } from '../../cup/scorers.ts';
import type { Player } from '../../cup/team.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { TeamLink } from '../links/TeamLink.tsx';
import { Cite } from '../tie/Cite.tsx';
import { dataOf } from '../tie/Part.tsx';
import { peopleWords } from '../words/peopleWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';

/** A scorer's name, the full one where a source gives it, the team, and how many goals in all. */
export function ScorerHeading({ player }: { readonly player: Player }) {
  const words = useWordsOf(peopleWords);
  const { cup } = useCupIndex();
  const scorer = scorersOf(cup).find((each) => each.player.id === player.id);
  const { fullName } = player;
  return (
    <header>
      <p className="flex flex-wrap gap-x-1 text-sm text-muted max-md:min-h-11 max-md:items-center">
        {words.people.scorer} · <TeamLink team={player.team} />
      </p>
      <h2 id="scorer" className="mt-1 text-3xl leading-tight font-winner wrap-anywhere">
        <bdi>{player.name}</bdi>
      </h2>
      {fullName && (
        <p {...dataOf(fromSource(fullName.source))} className="mt-1 wrap-anywhere">
          <span className="text-muted">{words.people.fullName}</span> <bdi>{fullName.name}</bdi>
          <Cite {...fromSource(fullName.source)} />
        </p>
      )}
      {scorer && <Total scorer={scorer} />}
    </header>
  );
}

/** All goals, by every source; and by the record alone, where that leaves more open. */
function Total({ scorer: { count, reported } }: { readonly scorer: CupScorer }) {
  const words = useWordsOf(peopleWords);
  const isSame = count.least === reported.least && count.most === reported.most;
  return (
    <>
      <p className="mt-2 text-xl font-winner">{words.people.range(reported)}</p>
      {!isSame && <p className="text-sm text-muted">{words.people.alone(count)}</p>}
    </>
  );
}
