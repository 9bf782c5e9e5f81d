import type { Goal } from '../../cup/questions/goals.ts';
import type { ScorerEntry } from '../../cup/model/tie.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { ScorerLink } from '../ui/ScorerLink.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';

type Props = { readonly goal: Goal; readonly className?: string };

/** The scorer of a goal as a link, by the full name where a source has it; or that the scorer is not recorded. */
export function GoalName({ goal: { by }, className = '' }: Props) {
  const words = useWords();
  const { players } = useCupIndex();
  const [entry] = by;
  if (!entry) return <span className={className}>{words.panel.unknownScorer}</span>;
  const full = players.get(entry.player)?.fullName;
  return (
    <span data-sources={full?.source}>
      <ScorerLink
        player={entry.player}
        name={full?.name ?? entry.name}
        className={`inline-flex min-h-11 items-center md:min-h-0 ${className}`}
      />
    </span>
  );
}

/** The details of a goal: the printed name where it differs, an own goal, a penalty. Most goals have none. */
export function GoalDetail({ goal: { by, minute }, className = '' }: Props) {
  const words = useWords();
  const { players, teams } = useCupIndex();
  const [entry] = by;
  if (!entry) return null;
  const own = entry.ownGoal === undefined ? undefined : teams.get(entry.ownGoal);
  const details = [
    ...(isPrintedOtherwise(entry, players.get(entry.player)?.fullName?.name)
      ? [words.panel.printedAs(entry.name)]
      : []),
    ...(own ? [words.panel.ownGoal(own.name)] : []),
    ...(minute?.penalty ? [words.panel.penalty] : []),
  ];
  return (
    details.length > 0 && (
      <span className={className}>
        <Sentence text={details.join(', ')} />
      </span>
    )
  );
}

/** True where the printed name is not simply the end of the full one: `Naydovskiy` of `Yuri Naidovskiy`. */
const isPrintedOtherwise = ({ name }: ScorerEntry, fullName: string | undefined): boolean =>
  fullName !== undefined && !fullName.endsWith(name);
