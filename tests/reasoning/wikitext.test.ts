import { describe, expect, it } from 'vitest';
import { finalOf } from '../../src/cup/questions/ties.ts';
import { cupOf, faultsOf } from './read.ts';

const boxOf = (...fields: readonly string[]): string =>
  ['==Final==', '{{Football box', '|team1=A', '|team2=B', ...fields, '}}'].join('\n');

const matchIn = (...fields: readonly string[]) => finalOf(cupOf(boxOf(...fields))).matches[0];

describe('a match box', () => {
  it('keeps the ground, the attendance and the referee, with their lines', () => {
    const fields = ['|score=2–1', '|stadium=[[Park]], [[Town]]', '|attendance=1,200', '|referee=X'];
    expect(matchIn(...fields)).toMatchObject({
      ground: 'Park, Town',
      attendance: 1200,
      referee: 'X',
      lines: [3, 4, 5, 6, 7, 8],
    });
  });

  it('keeps the scores at half-time and after 90 minutes', () => {
    expect(matchIn('|score=2–1 (1–0)')).toMatchObject({ halfTime: { home: 1, away: 0 } });
    expect(matchIn('|score=2–1 (1–1, 0–1)', '|aet=yes')).toMatchObject({
      halfTime: { home: 0, away: 1 },
      fullTime: { home: 1, away: 1 },
    });
    expect(matchIn('|score=1–1 (a.e.t.) (4–2 pen.)')).not.toHaveProperty('fullTime');
  });

  it('is refused with its line where an earlier score has more goals', () => {
    expect(faultsOf(boxOf('|score=2–1 (2–2)')).join()).toContain('record:5:8: found "2–1 (2–2)"');
  });
});
