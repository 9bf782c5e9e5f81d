import { describe, expect, it } from 'vitest';
import type { Cup } from '../../../src/cup/model/cup.ts';
import { cupOf, faultsOf } from '../read.ts';

const semiFinals = '==Semi-finals==\nA 1-0 B\nC 0-2 D\n';
const level = '==Semi-finals==\nA 1-1 B\nC 0-0 D\n';
const third = '==Third place==\nB 3-1 C\n';
const final = '==Final==\nA 2-0 D\n';

/** Each round in a line: whether it stands beside the tree, and its sides with the ties they come from. */
const told = ({ rounds }: Cup): string[] =>
  rounds.map(({ name, aside, ties }) =>
    [
      aside ? 'aside' : 'tree',
      name,
      ...ties.flatMap(({ home, away }) =>
        [home, away].map(({ name: team, feeder, loserOf }) =>
          [team, ...(feeder ? ['of'] : []), ...(loserOf ? ['lost'] : [])].join(' '),
        ),
      ),
    ].join(', '),
  );

const tree = ['tree, Semi-finals, A, B, C, D', 'tree, Final, A of, D of'];

describe('a tie of two losers of the round before the final', () => {
  it.each([
    ['before the final', semiFinals + third + final],
    ['behind the final', semiFinals + final + third],
    ['under the name that level ties leave it', level + third + final],
  ])('stands beside the tree where it is printed %s', (_, text) => {
    expect(told(cupOf(text))).toEqual([...tree, 'aside, Third place, B lost, C lost']);
  });

  it('does so whatever it is called', () => {
    const text = semiFinals + '==Consolation==\nB 3-1 C\n' + final;
    expect(told(cupOf(text)).at(-1)).toBe('aside, Consolation, B lost, C lost');
  });

  it('may be of two who lost in different rounds, where a team enters late', () => {
    const text = '==First round==\nA 1-0 B\n==Second round==\nA 2-1 C\nD 3-0 E\n' + final;
    const cup = cupOf(`${text}==Third place==\nC 1-0 E\n`);
    expect(told(cup).at(-1)).toBe('aside, Third place, C lost, E lost');
  });

  it('may be decided on penalties', () => {
    const cup = cupOf(`${semiFinals}==Third place==\nB 1-1 (2-4 p) C\n${final}`);
    expect(cup.rounds.at(-1)?.ties[0]).toMatchObject({
      winner: 'away',
      decidedBy: { kind: 'penalties' },
    });
  });

  it('is refused where it is level and nobody is said to have won', () => {
    expect(faultsOf(`${semiFinals}==Third place==\nB 1-1 C\n${final}`)).toEqual([
      'fault record:5: found no word of who won, expected a shoot-out, or a later tie of the winner',
    ]);
  });
});

describe('two losers who meet elsewhere', () => {
  it('are refused with their lines: only those before the final do', () => {
    const first = '==First round==\nA 1-0 E\nB 1-0 F\nC 1-0 G\nD 1-0 H\n';
    expect(faultsOf(`${first}${semiFinals}==Plate==\nE 1-0 F\n${final}`)).toEqual([
      'fault record:2: found "E" after it had lost (with line 10), expected a club still in the cup',
      'fault record:3: found "F" after it had lost (with line 10), expected a club still in the cup',
      'fault record:10: found no later tie of "E", who went on, expected a tie in the next round',
    ]);
  });

  it('are refused where both ties before the final are level and no name tells which is it', () => {
    const text = `${level}==Play-off==\nB 3-1 C\n${final}`;
    expect(faultsOf(text)).not.toEqual([]);
  });
});
