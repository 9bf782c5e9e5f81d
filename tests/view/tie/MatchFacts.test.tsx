// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { tiesOf } from '../../../src/cup/questions/ties.ts';
import { cupOf } from '../../reasoning/read.ts';
import { showTie } from './showTie.tsx';

/** The facts of each match in the panel of the only tie, with the lines that print them. */
const factsIn = (lines: readonly string[]) => {
  const cup = cupOf(['= Cup 2001', '▪ Final', ...lines].join('\n'));
  const panel = showTie(cup, tiesOf(cup)[0]?.id ?? '');
  return [...panel.querySelectorAll('header ~ section h4 ~ p, header p')]
    .map(({ textContent }) => textContent.replaceAll(/[\u2066-\u2069]/gu, ''))
    .filter((text) => /Half-time|90 minutes|Ground|Attendance|Referee/u.test(text));
};

describe('what else is told of a match', () => {
  it('stands below its score', () => {
    expect(
      factsIn(['A 2-1 a.e.t. (1-1, 1-0) B @ Park, Town', '  Attendance: 1,200', '  Referee: X']),
    ).toEqual([
      'Half-time 1–0 · After 90 minutes 1–1',
      'Ground Park, Town · Attendance 1200 · Referee X',
    ]);
  });

  it('stands below each match of several, its host first', () => {
    expect(factsIn(['A v B 2-1 (1-0)', 'B v A 3-1 (2-1) @ There'])).toEqual([
      'Half-time 1–0',
      'Half-time 2–1',
      'Ground There',
    ]);
  });

  it('is nothing where the record prints nothing', () => {
    expect(factsIn(['A 2-1 B'])).toEqual([]);
  });

  it('names the lines that print it', () => {
    const cup = cupOf('= Cup 2001\n▪ Final\nA 2-1 B\n  Referee: X');
    const panel = showTie(cup, 'final/a-b');
    const [fact] = [...panel.querySelectorAll('header p')].filter(({ textContent }) =>
      textContent.includes('Referee'),
    );
    expect(fact?.getAttribute('data-lines')).toBe('3 4');
  });
});
