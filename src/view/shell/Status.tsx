import { scoreOf } from '../../cup/tally.ts';
import { roadOf, type Placed } from '../../cup/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';

type Props = { readonly open: Placed | undefined; readonly pinned: string | undefined };

/** The page's one polite line for screen readers: which tie opened, and whose road is lit. */
export function Status({ open, pinned }: Props) {
  const words = useWords();
  const { cup, teams } = useCupIndex();
  const team = pinned === undefined ? undefined : teams.get(pinned);
  const score = open && scoreOf(open.tie);
  const tie = open && [
    open.tie.home.name,
    score ? words.score(score) : words.walkoverLong,
    open.tie.away.name,
  ];
  return (
    <output className="sr-only">
      {tie && words.opened(tie.join(' '), open.round.name)}{' '}
      {team && words.roadLit(team.name, roadOf(cup, team.id).length)}
    </output>
  );
}
