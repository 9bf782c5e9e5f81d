// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { openCup } from '../../../src/reasoning/openCup.ts';
import { showTie } from './showTie.tsx';

const text = '=Cup=\n==Semi-finals==\nA 2-1 B\n  B: Li, Mo\nC 1-0 D\n==Final==\nB 3-0 C';

/** The section that names what is in doubt, without the marks of direction. */
const doubtsIn = (id: string): string[] => {
  const { cup } = openCup(text);
  if (!cup) throw new Error('the text is no cup');
  const heading = [...showTie(cup, id).querySelectorAll('h3')].find(
    ({ textContent }) => textContent === 'In doubt',
  );
  return [...(heading?.parentElement?.querySelectorAll('li') ?? [])].map(({ textContent }) =>
    textContent.replaceAll(/[\u2066-\u2069]/gu, ''),
  );
};

describe('a tie in doubt', () => {
  it('says what contradicts what, with the lines', () => {
    expect(doubtsIn('semi-finals/a-b')).toEqual([
      'By the result A won, but B plays in a later round, and A does not.lines 3 and 7',
      'The scorers listed for B do not fit its goals. They are not counted.lines 3 and 4',
    ]);
  });

  it('is told apart from one that is not', () => {
    expect(doubtsIn('semi-finals/c-d')).toEqual([]);
  });
});
