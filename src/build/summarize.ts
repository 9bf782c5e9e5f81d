import type { Cup } from '../cup/model/cup.ts';
import { tallyCup } from '../cup/questions/tally.ts';
import { asidesOf, championOf, tiesOf, treeOf } from '../cup/questions/ties.ts';
import { howDecided } from '../cup/questions/facts.ts';

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/**
 * A cup in one line: `24 teams, 23 ties, 22 matches, 81 goals, 0 extra time, 2 shoot-outs, won by Kairat`. Matches that
 * are known to have had extra time are counted, and ties that were decided on penalties; `15+1 ties` with one aside.
 */
export function summarize(cup: Cup): string {
  const { matches, goals } = tallyCup(cup);
  const ties = tiesOf({ rounds: treeOf(cup.rounds) }).length;
  const asides = tiesOf({ rounds: asidesOf(cup.rounds) }).length;
  const kinds = tiesOf(cup).map(howDecided);
  const extraTime = tiesOf(cup)
    .flatMap((tie) => tie.matches)
    .filter((match) => match.extraTime).length;
  const count = (kind: (typeof kinds)[number]): number =>
    kinds.filter((each) => each === kind).length;
  return [
    plural(cup.teams.length, 'team'),
    asides ? `${ties}+${asides} ties` : plural(ties, 'tie'),
    plural(matches, 'match', 'matches'),
    plural(goals, 'goal'),
    `${extraTime} extra time`,
    plural(count('penalties'), 'shoot-out'),
    `won by ${championOf(cup)?.name ?? 'nobody yet'}`,
  ].join(', ');
}
