import { describe, expect, it } from 'vitest';
import { forestOf } from '../../src/cup/questions/forestOf.ts';
import { checksOf } from '../../src/cup/questions/checks.ts';
import { feedersOf, finalOf, tiesOf } from '../../src/cup/questions/ties.ts';
import { cupOf, faultsOf } from './read.ts';

const record = (score: string) => `
==First round==
A 0-0 B [both qualified]
C ${score} D
==Second round==
A 1-0 E
B 0-2 C
==Final==
A 2-1 C
`;

describe('a tie from which both sides went on', () => {
  const cup = cupOf(record('3-0'));
  const [first] = tiesOf(cup);

  it('is won by both, as its line prints', () => {
    expect(first).toMatchObject({
      winner: 'both',
      decidedBy: { kind: 'both', because: [{ kind: 'printed', lines: [2] }] },
    });
  });

  it('feeds two later ties', () => {
    const fed = tiesOf(cup).filter((tie) => feedersOf(tie).includes(first?.id ?? ''));
    expect(fed.map(({ id }) => id)).toEqual(['second-round/a-e', 'second-round/b-c']);
  });

  it('stands in the tree once, where its upper winner plays on', () => {
    const { roots, branchesOf } = forestOf(cup.rounds);
    expect(roots).toEqual([finalOf(cup)]);
    const ids = branchesOf(finalOf(cup)).map((tie) => branchesOf(tie).map(({ id }) => id));
    expect(ids).toEqual([['first-round/a-b'], ['first-round/c-d']]);
  });

  it('is no tie in which a team leaves', () => {
    expect(checksOf(cup).filter(({ holds }) => !holds)).toEqual([]);
  });

  it('is refused after a score that decides, and where one side is not seen again', () => {
    expect(faultsOf(record('3-0').replace('0-0', '1-0'))).toEqual([
      'fault record:2: found both sides through, expected a level score before it',
    ]);
    expect(faultsOf(record('3-0').replace('B 0-2', 'F 0-2'))).not.toEqual([]);
  });
});
