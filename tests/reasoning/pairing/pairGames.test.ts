import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cup } from '../../../src/cup/model/cup.ts';
import { howDecided } from '../../../src/cup/questions/facts.ts';
import { scoreOf, tallyCup } from '../../../src/cup/questions/tally.ts';
import { tiesOf, winnerOf } from '../../../src/cup/questions/ties.ts';
import { cupOf, faultsOf } from '../read.ts';

/** Each tie in a line: its matches with their host first, the score that decides, and who won how. */
const told = (cup: Cup): string[] =>
  tiesOf(cup).map((tie) => {
    const matches = tie.matches.map(({ part, host, score }) =>
      [part, host, score ? `${score.home}-${score.away}` : 'w/o'].join(' '),
    );
    const score = scoreOf(tie);
    const sum = score ? `${score.home}-${score.away}` : 'w/o';
    return `${matches.join(', ')}: ${sum}, ${winnerOf(tie)?.name} ${howDecided(tie)}`;
  });

const final = (...lines: readonly string[]) => ['==Final==', ...lines].join('\n');

describe('two games of a pair', () => {
  it.each([
    [
      'on both grounds after a decided score are legs',
      ['A 1-0 B', 'B 3-1 A'],
      'leg home 1-0, leg away 1-3: 2-3, B aggregate',
    ],
    [
      'on one ground after a level score are a match and its replay',
      ['A 1-1 B', 'A 0-2 B'],
      'match home 1-1, replay home 0-2: 0-2, B replay',
    ],
    [
      'on both grounds after a level score too',
      ['A 1-1 B', 'B 0-2 A'],
      'match home 1-1, replay away 2-0: 2-0, A replay',
    ],
    [
      'and a third after level legs are legs and a replay',
      ['A 1-0 B', 'B 1-0 A', 'A 2-1 B'],
      'leg home 1-0, leg away 0-1, replay home 2-1: 2-1, A replay',
    ],
    [
      'may be replayed again',
      ['A 1-1 B', 'B 2-2 A', 'A 0-1 B'],
      'match home 1-1, replay away 2-2, replay home 0-1: 0-1, B replay',
    ],
    [
      'end in a shoot-out after the last',
      ['A 1-0 B', 'B 1-0 (5-4 p) A'],
      'leg home 1-0, leg away 0-1: 1-1, B penalties',
    ],
    [
      'are in the order of their days',
      ['8 May 1999', 'B 3-1 A', '1 May 1999', 'A 1-0 B'],
      'leg home 1-0, leg away 1-3: 2-3, B aggregate',
    ],
    [
      'may begin with one that was broken off',
      ['A 1-0 (abandoned) B', 'A 0-2 B'],
      'match home 1-0, replay home 0-2: 0-2, B replay',
    ],
    [
      'may end in a walkover',
      ['A 1-1 B', 'B w/o A'],
      'match home 1-1, replay away w/o: w/o, A walkover',
    ],
  ])('%s', (_, lines, expected) => {
    const text = `Infobox\n- Winners: ${expected.includes('A walkover') ? 'A' : ''}\n\n${final(...lines)}`;
    expect(told(cupOf(text))).toEqual([expected]);
  });

  it('are legs where every pair of a round meets twice', () => {
    const cup = cupOf('==Semi-finals==\nA 1-1 B\nC 0-0 D\nB 0-2 A\nD 0-1 C\n==Final==\nA 1-0 C');
    expect(told(cup).slice(0, 2)).toEqual([
      'leg home 1-1, leg away 2-0: 3-1, A aggregate',
      'leg home 0-0, leg away 1-0: 1-0, C aggregate',
    ]);
  });

  it('are a match and its replay where another pair meets once', () => {
    const cup = cupOf('==Semi-finals==\nA 1-1 B\nC 1-0 D\nB 0-2 A\n==Final==\nA 1-0 C');
    expect(told(cup)[0]).toBe('match home 1-1, replay away 2-0: 2-0, A replay');
  });

  it('say with their lines why they are one tie', () => {
    const [tie] = tiesOf(cupOf('==Final==\nA 1-1 B\n==Final, Replay==\nB 0-2 A'));
    expect(tie?.lines).toEqual([2, 4]);
    expect(tie?.matches.map(({ because }) => because)).toEqual([
      [{ kind: 'meets-again', lines: [2, 4] }],
      [
        { kind: 'meets-again', lines: [2, 4] },
        { kind: 'printed', lines: [3] },
      ],
    ]);
  });

  it.each([
    ['A 2-1 B', 'A 0-1 B'],
    ['A 2-1 B', 'B 0-1 A', 'A 1-0 B'],
    ['A 1-1 (5-4 p) B', 'A 0-1 B'],
  ])('cannot follow a tie that was decided: %s, %s', (...lines) => {
    expect(faultsOf(final(...lines)).join('\n')).toContain(
      'found "A" and "B" again after a tie that was decided',
    );
  });
});

describe('a heading', () => {
  it.each([
    ['==Final==\nA 2-1 B\n==Final, second leg==\nB 1-0 A (3-2 p)', 'Final'],
    ['==Final==\n===First leg===\nA 2-1 B\n===Second leg===\nB 1-0 (3-2 p) A', 'Final'],
    ['==Final==\nA 1-1 B\n===Replay===\nB 1-0 A', 'Final'],
  ])('of legs or replays is a part of its round: %s', (text, name) => {
    const { rounds } = cupOf(text);
    expect(rounds.map((round) => [round.name, round.ties.length])).toEqual([[name, 1]]);
  });

  it('of another word is a round, though the same two meet there', () => {
    expect(faultsOf('==Semi-finals==\nA 1-1 B\n==Final==\nB 1-0 A')).toHaveLength(1);
  });
});

describe('legs that are level in sum', () => {
  const semis = (second: string) =>
    `==Semi-finals==\nA 2-1 B\nC 1-0 D\n${second}\nD 0-2 C\n==Final==\nB 1-0 C`;

  it('are decided by goals away from home where that side plays on', () => {
    const [tie] = tiesOf(cupOf(semis('B 1-0 A')));
    expect(tie?.decidedBy).toEqual({
      kind: 'away-goals',
      because: [
        { kind: 'away-goals', lines: [2, 4] },
        { kind: 'plays-next', lines: [2, 7] },
      ],
    });
  });

  it('leave open how, where the other side plays on or both have as many', () => {
    expect(tiesOf(cupOf(semis('B 3-2 A')))[0]?.decidedBy?.kind).toBe('not-recorded');
    expect(tiesOf(cupOf(semis('B 2-1 A')))[0]?.decidedBy?.kind).toBe('not-recorded');
  });
});

describe('what stands behind a score', () => {
  it('awards a match, whose goals are nobody’s', () => {
    const cup = cupOf(final('A 3-0 (awarded) B'));
    expect(told(cup)).toEqual(['match home 3-0: 3-0, A awarded']);
    expect(tallyCup(cup)).toEqual({ ties: 1, matches: 0, goals: 0 });
  });

  it('draws lots for who plays on', () => {
    const cup = cupOf('==Semi-finals==\nA 0-0 B (by lots)\nC 1-0 D\n==Final==\nB 1-0 C');
    expect(told(cup)[0]).toBe('match home 0-0: 0-0, B lots');
  });

  it('does not draw lots after a score that decides', () => {
    expect(faultsOf(final('A 1-0 B (by lots)'))).toEqual([
      'fault record:2: found lots, expected a level score before them',
    ]);
  });
});

describe('scorers over several matches', () => {
  it('add up match by match, in any order of the grounds', () => {
    const goals = fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 }));
    fc.assert(
      fc.property(goals, goals, ([a1, b1], [b2, a2]) => {
        fc.pre(a1 !== b1 && a1 + a2 !== b1 + b2);
        const named = (team: string, count: number) => (count ? [`  ${team}: Smith`] : []);
        const cup = cupOf(
          final(
            `A ${a1}-${b1} B`,
            ...named('A', a1),
            ...named('B', b1),
            `B ${b2}-${a2} A`,
            ...named('B', b2),
            ...named('A', a2),
          ),
        );
        const [tie] = tiesOf(cup);
        const counts = tie?.matches.map(({ scorers }) =>
          [scorers.home, scorers.away].map((list) => list[0]?.count.least ?? 0),
        );
        expect(counts).toEqual([
          [a1, b1],
          [a2, b2],
        ]);
        expect(tie?.winner).toBe(a1 + a2 > b1 + b2 ? 'home' : 'away');
      }),
      { numRuns: 40 },
    );
  });
});
