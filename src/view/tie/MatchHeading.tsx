import { onLines } from '../../cup/evidence/grounds.ts';
import { otherSide, type Match, type Tie } from '../../cup/model/tie.ts';
import { turn } from '../../cup/questions/fromHost.ts';
import { dataOf } from '../ui/Section.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';

type Props = { readonly tie: Tie; readonly match: Match };

/** One match of several: which it is, its day, and its score with its host first. */
export function MatchHeading({ tie, match }: Props) {
  const words = useWords();
  const { host, score, shootout, status, date, part, extraTime } = match;
  const same = tie.matches.filter((each) => each.part === part);
  const result = words.panel.matchResult({
    home: tie[host].name,
    score: status === 'scheduled' ? words.versus : score && words.score(turn(score, host)),
    away: tie[otherSide(host)].name,
    hadExtraTime: extraTime !== undefined,
    shootout: shootout && words.score(turn(shootout.score, host)),
    status,
  });
  return (
    <h4 {...dataOf(onLines(match.lines))} className="leading-snug wrap-anywhere">
      <span className="block text-sm text-muted">
        {[
          words.panel.part(part, same.indexOf(match), same.length),
          ...(date ? [words.longDay(date.day)] : []),
        ].join(' · ')}
      </span>
      <Sentence text={result} />
    </h4>
  );
}
