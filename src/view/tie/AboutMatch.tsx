import { onLines } from '../../cup/evidence/grounds.ts';
import type { Match } from '../../cup/model/tie.ts';
import { earlierScores } from '../../cup/questions/earlierScores.ts';
import { turn } from '../../cup/questions/fromHost.ts';
import { dataOf } from '../ui/Section.tsx';
import { isolate } from '../words/isolate.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';

type Props = {
  readonly match: Match;
  /** Whether scores have the match's host first, as its heading has, and not the tie's home side. */
  readonly isHostFirst: boolean;
};

/** What the record prints of a match beside its result: scores before the end, ground, attendance and referee. */
export function AboutMatch({ match, isHostFirst }: Props) {
  const words = useWords();
  const { sheet, earlier } = words.panel;
  const { ground, city, attendance, referee } = match.about ?? {};
  const place = [ground, city].flatMap((each) => (each === undefined ? [] : isolate(each)));
  const facts = [
    ...earlierScores(match).map(({ at, score }) => [
      earlier[at],
      words.score(isHostFirst ? turn(score, match.host) : score),
    ]),
    ...(place.length > 0 ? [[sheet.ground, place.join(', ')]] : []),
    ...(attendance === undefined ? [] : [[sheet.attendance, isolate(attendance)]]),
    ...(referee === undefined ? [] : [[sheet.referee, isolate(referee)]]),
  ];
  if (facts.length === 0) return null;
  return (
    <dl
      {...dataOf(onLines(match.lines))}
      className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-sm wrap-anywhere"
    >
      {facts.map(([title = '', value = ''], index) => (
        <div key={index} className="flex gap-1.5">
          <dt className="text-muted">{title}</dt>
          <dd>
            <Sentence text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
