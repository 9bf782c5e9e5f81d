import { isLarge } from '../../cup/questions/size.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';
import { GoalsByRound } from './GoalsByRound.tsx';
import { Scorers } from './Scorers.tsx';
import { TeamGoals } from './TeamGoals.tsx';

/** The charts of a cup; of a large cup only the one whose size does not grow with the number of ties. */
export function Charts() {
  const words = useWords();
  const { cup } = useCupIndex();
  if (isLarge(cup)) {
    return (
      <>
        <GoalsByRound />
        <p className="mt-6 text-sm text-muted">{words.large.charts}</p>
      </>
    );
  }
  return (
    <>
      <GoalsByRound />
      <Scorers />
      <TeamGoals />
    </>
  );
}
