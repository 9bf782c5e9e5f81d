import { describe, expect, it } from 'vitest';
import { check } from '../../src/cup/gate/check.ts';
import { csvRowsOf } from '../../src/cup/export/csvRowsOf.ts';
import { writeFootballTxt } from '../../src/cup/export/writeFootballTxt.ts';
import type { Cup } from '../../src/cup/model/cup.ts';
import { championOf, tiesOf } from '../../src/cup/questions/ties.ts';
import { isFault, writeIssue } from '../../src/issue.ts';
import { openCup } from '../../src/reasoning/openCup.ts';
import { factsOf } from '../cups/factsOf.ts';
import { faultsOf, treeOf } from './read.ts';

const read = (text: string): { cup: Cup; doubts: string[] } => {
  const { cup, issues } = openCup(text);
  if (!cup) throw new Error(issues.map(writeIssue).join('\n'));
  return { cup, doubts: issues.filter(({ kind }) => kind === 'doubt').map(writeIssue) };
};

const doubtsIn = (cup: Cup) => tiesOf(cup).flatMap(({ doubts = [] }) => doubts);

/** Line 4 says that A won, line 9 that B plays the final. */
const loserPlaysOn = [
  '=Cup 2001=',
  '==Semi-finals==',
  '1 May 2001',
  'A 2-1 B',
  '  A: Li, Mo',
  '  B: Nu',
  'C 1-0 D',
  '==Final==',
  'B 3-0 C',
].join('\n');

describe('a record that contradicts itself', () => {
  it('is refused where a cup is to be published', () => {
    expect(faultsOf(loserPlaysOn)).toEqual([
      'fault record:4: found "B" after it had lost (with line 9), expected a club still in the cup',
    ]);
  });

  it('opens with a doubt on the tie whose loser plays on, and keeps its score', () => {
    const { cup, doubts } = read(loserPlaysOn);
    expect(treeOf(cup)).toEqual(['A - B*', 'C* - D', 'B* - C']);
    expect(tiesOf(cup)[0]).toMatchObject({
      winner: 'away',
      decidedBy: { kind: 'not-recorded', because: [{ kind: 'plays-next', lines: [4, 9] }] },
      matches: [{ score: { home: 2, away: 1 }, scorers: { home: [{}, {}], away: [{}] } }],
      doubts: [{ kind: 'winner', lines: [4, 9] }],
    });
    expect(doubts).toEqual([
      'doubt record:4: found "B" after it had lost (with line 9), expected a club still in the cup',
    ]);
    expect(championOf(cup)?.name).toBe('B');
  });

  it('keeps the kicks of a shoot-out whose loser plays on', () => {
    const { cup } = read(
      '=Cup 2001=\n==Semi-finals==\nA 1-1 B (4-3 p)\nC 1-0 D\n==Final==\nB 3-0 C',
    );
    expect(tiesOf(cup)[0]).toMatchObject({
      winner: 'away',
      decidedBy: { kind: 'not-recorded' },
      matches: [{ shootout: { score: { home: 4, away: 3 } } }],
      doubts: [{ kind: 'winner', lines: [3, 6] }],
    });
  });

  it('stays refused where both sides of a decided tie play on', () => {
    const { cup, issues } = openCup('==Semi-finals==\nA 2-1 B\nC 1-0 D\n==Final==\nB 3-0 A');
    expect(cup).toBeUndefined();
    expect(issues.filter(isFault).map(writeIssue).join('\n')).toContain('"B" after it had lost');
  });

  it('stays refused where a final stands above the round before it', () => {
    expect(openCup('==Final==\nA 1-0 C\n==Semi-final==\nC 1-0 D').cup).toBeUndefined();
  });

  it('opens without scorers who stand beside the wrong side', () => {
    const { cup } = read('=Cup 2001=\n==Final==\nA 0-2 B\n  A: Li, Mo');
    const [final] = tiesOf(cup);
    expect(final?.matches[0]?.scorers).toEqual({ home: [], away: [] });
    expect(final).toMatchObject({
      lines: [3, 4],
      doubts: [{ kind: 'scorers', side: 'home', lines: [3, 4] }],
    });
    expect(cup.players).toEqual([]);
  });

  it('names the side of the tie in a second leg', () => {
    const { cup } = read('==Final==\nA 2-0 B\nB 1-1 A\n  A: Li, Mo');
    expect(doubtsIn(cup)).toEqual([{ kind: 'scorers', side: 'home', lines: [3, 4] }]);
  });

  it('opens without an aggregate that is not the sum of the legs', () => {
    const { cup } = read('==Final==\nA 2-0 B\nB 1-1 A (2-1 agg.)');
    expect(doubtsIn(cup)).toEqual([{ kind: 'aggregate', lines: [2, 3] }]);
  });

  it('opens without a score at half-time that does not lead to the result', () => {
    const json = JSON.stringify({
      name: 'Cup 2001',
      matches: [{ round: 'Final', team1: 'A', team2: 'B', score: { ft: [2, 1], ht: [0, 2] } }],
    });
    const { cup } = read(json);
    expect(tiesOf(cup)[0]?.matches[0]).not.toHaveProperty('halfTime');
    expect(doubtsIn(cup)).toEqual([{ kind: 'times', lines: [1] }]);
  });

  it('opens with claims of the infobox that the ties contradict, and says so', () => {
    const infobox = '=Cup 2001=\nInfobox\n- Num Teams: 3\n- Winners: B\n- Top scorer: Li (A), 3\n';
    const { cup, doubts } = read(`${infobox}\n==Final==\nA 2-1 B\n  A: Li, Mo\n  B: Nu`);
    expect(championOf(cup)?.name).toBe('A');
    expect(doubts).toEqual([
      'doubt record:3: found teams 3, expected 2',
      'doubt record:4: found winner B (with line 8, line 9, line 10), expected A',
      'doubt record:5: found leader Li 3 (with line 8, line 9, line 10), expected 1',
    ]);
  });

  it('is exported with its doubt, and read back as the same', () => {
    const { cup } = read(loserPlaysOn);
    expect(factsOf(read(writeFootballTxt(cup)).cup)).toEqual(factsOf(cup));
    expect(csvRowsOf(cup).flat()).toContain('not recorded (in doubt)');
  });

  it('has no doubts where nothing contradicts it', () => {
    const { cup, doubts } = read('==Final==\nA 2-0 B\nB 1-1 A (3-1 agg.)');
    expect([doubtsIn(cup), doubts]).toEqual([[], []]);
  });
});

describe('the gate', () => {
  const { cup } = read(loserPlaysOn);
  const [round, final] = cup.rounds;
  const issuesOf = (tie: object) => {
    const [first, ...others] = round?.ties ?? [];
    const rounds = [{ ...round, ties: [{ ...first, ...tie }, ...others] }, final];
    const checked = check({ ...cup, rounds });
    return checked.ok ? [] : checked.issues.map(writeIssue);
  };

  it('takes a winner who is not ahead only in doubt', () => {
    expect(issuesOf({})).toEqual([]);
    expect(issuesOf({ doubts: undefined })).toEqual([
      'fault rounds.0.ties.0.decidedBy.kind: found "not-recorded", expected score after 2-1',
      'fault rounds.0.ties.0.winner: found "away", expected the side that is ahead in 2-1',
    ]);
  });

  it('takes no doubt of a winner who is ahead, and no scorers in doubt without their side', () => {
    const score = { home: 2, away: 3 };
    const matches = round?.ties[0]?.matches.map((match) => ({ ...match, score }));
    expect(issuesOf({ matches }).join()).toContain('none of a side that is ahead');
    expect(issuesOf({ doubts: [{ kind: 'scorers', lines: [4] }] }).join()).toContain(
      'rounds.0.ties.0.doubts.0.side: found "nothing"',
    );
  });
});
