import { isLarge } from '../../cup/size.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';
import { GoalsByRound } from './GoalsByRound.tsx';
import { GoalsPerMatch } from './GoalsPerMatch.tsx';
import { Scorers } from './Scorers.tsx';
import { TeamGoals } from './TeamGoals.tsx';
import { TiesOverTime } from './TiesOverTime.tsx';
import { WhenNear } from './WhenNear.tsx';
import { latePart } from '../trouble/latePart.tsx';

const ClubMap = latePart(async () => (await import('../map/ClubMap.tsx')).ClubMap);

/**
 * All charts of a cup; of a large cup only the one whose size does not
 * grow with the ties.
 */
export function Charts() {
  const words = useWords();
  const { cup } = useCupIndex();
  if (isLarge(cup)) {
    return (
      <>
        <GoalsPerMatch />
        <p className="mt-6 text-sm text-muted">{words.large.charts}</p>
      </>
    );
  }
  return (
    <>
      <GoalsByRound />
      <GoalsPerMatch />
      <Scorers />
      <TeamGoals />
      <TiesOverTime />
      <WhenNear>
        <ClubMap />
      </WhenNear>
    </>
  );
}
