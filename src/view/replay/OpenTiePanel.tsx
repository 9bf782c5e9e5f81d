import { sideNames } from '../../cup/model/tie.ts';
import type { OpenTie } from '../../cup/questions/bracketOnDay.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { PageTitle } from '../ui/PageTitle.tsx';
import { TeamLink } from '../ui/TeamLink.tsx';
import { useWords } from '../words/useWords.ts';
import { ShowWhole } from './WholeOnly.tsx';

/** The panel of a tie that is still to be played on the day shown: who can reach either side, and nothing of its teams. */
export function OpenTiePanel({ tie }: { readonly tie: OpenTie }) {
  const words = useWords();
  const { onDay } = useCupIndex();
  return (
    <article aria-labelledby="tie">
      <PageTitle parts={[tie.round, words.replay.toBePlayed]} />
      <h2 id="tie" className="text-2xl leading-tight font-winner">
        <bdi>{tie.round}</bdi>
      </h2>
      <p className="mt-2">{words.replay.later(words.fullDay(onDay?.day ?? ''))}</p>
      {sideNames.map((side) => (
        <ul key={side} className="mt-3 flex flex-wrap gap-x-4 border-t border-line pt-3">
          {tie[side].teams.map((team) => (
            <li key={team}>
              <TeamLink team={team} className="max-md:inline-block max-md:py-2.5" />
            </li>
          ))}
        </ul>
      ))}
      <p className="mt-5">
        <ShowWhole />
      </p>
    </article>
  );
}
