import type { CupIndex } from '../questions/indexCup.ts';
import type { Player, Team } from '../model/team.ts';
import { sideNames, type Tie } from '../model/tie.ts';
import { groundsOf, isReported, kindsOf } from './grounds.ts';
import type { Statement } from './statement.ts';
import { entriesIn, playedIn } from '../questions/facts.ts';

/** A team or player of a tie, the name it has there, and the names it has elsewhere. */
type Alias = {
  readonly what: 'team' | 'player';
  readonly name: string;
  readonly others: readonly string[];
  readonly because: (Team | Player)['because'];
};

/** The teams and scorers of a tie that the record also prints under other names. */
function aliasesIn({ teams, players }: CupIndex, tie: Tie): Alias[] {
  const alias = (what: Alias['what'], known: Team | Player | undefined, name: string): Alias[] => {
    const others = known?.printed.filter((each) => each.name !== name) ?? [];
    return known && others.length
      ? [{ what, name, others: others.map((each) => each.name), because: known.because }]
      : [];
  };
  return [
    ...sideNames.flatMap((side) => alias('team', teams.get(tie[side].team), tie[side].name)),
    ...entriesIn(tie).flatMap(({ player, name }) => alias('player', players.get(player), name)),
  ];
}

/** Why names of a tie and names elsewhere are one team's or one player's; and whose an own goal was. */
export const deduceNames = (index: CupIndex, tie: Tie): Statement[] => [
  ...aliasesIn(index, tie).flatMap(({ what, name, others, because }): Statement[] => {
    const own = because.filter((reason) => !isReported(reason));
    if (own.length === 0) return [];
    const claim = { name, others, because: kindsOf(own), ...groundsOf(own) };
    return [{ kind: what === 'team' ? 'sameTeam' : 'samePlayer', ...claim }];
  }),
  ...deduceOwnGoals(tie),
];

/** The same, as a second source says it. */
export const reportNames = (index: CupIndex, tie: Tie): Statement[] =>
  aliasesIn(index, tie).flatMap(({ what, name, others, because }): Statement[] => {
    const reported = because.filter(isReported);
    if (reported.length === 0) return [];
    const claim = { names: [name, ...others], ...groundsOf(reported) };
    return [{ kind: what === 'team' ? 'oneTeam' : 'onePlayer', ...claim }];
  });

const deduceOwnGoals = (tie: Tie): Statement[] =>
  playedIn(tie).flatMap(({ scorers }) =>
    sideNames.flatMap((side) =>
      scorers[side].flatMap(({ name, ownGoal, because }): Statement[] => {
        const own = sideNames.find((each) => tie[each].team === ownGoal);
        if (!own) return [];
        const claim = { player: name, team: tie[own].name, gained: tie[side].name };
        return [{ kind: 'ownGoal', ...claim, ...groundsOf(because) }];
      }),
    ),
  );
