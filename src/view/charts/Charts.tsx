import { useEffect } from 'react';
import { GoalsByRound } from './GoalsByRound.tsx';
import { GoalsPerMatch } from './GoalsPerMatch.tsx';
import { startLinking } from './linking.ts';
import { Scorers } from './Scorers.tsx';
import { TeamGoals } from './TeamGoals.tsx';
import { TiesOverTime } from './TiesOverTime.tsx';
import { WhenNear } from './WhenNear.tsx';
import { latePart } from '../trouble/latePart.tsx';

const ClubMap = latePart(async () => (await import('../map/ClubMap.tsx')).ClubMap);

/** All charts of a cup, which light the bracket and are lit by it. */
export function Charts() {
  useEffect(() => startLinking(document), []);
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
