import type { Issue } from '../issue.ts';
import type { RoundNode } from '../parser/syntax.ts';
import { clash } from '../cup/gate/clash.ts';
import { quote } from '../parser/quote.ts';

/** Sides with two scorer lines: nobody could say which of them is the list that adds up to the score. */
export const findTwinLists = (rounds: readonly RoundNode[]): Issue[] =>
  rounds.flatMap(({ ties }) =>
    ties.flatMap(({ scorers }) =>
      scorers.flatMap(({ team, line }, index) => {
        const first = scorers.findIndex((list) => list.team.text === team.text);
        const lines = [scorers[first]?.line ?? line, line];
        return first === index
          ? []
          : [clash(lines, `two lists of scorers for ${quote(team.text)}`, 'one')];
      }),
    ),
  );
