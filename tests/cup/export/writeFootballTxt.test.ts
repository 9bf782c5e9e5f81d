import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cup } from '../../../src/cup/model/cup.ts';
import { writeFootballTxt } from '../../../src/cup/export/writeFootballTxt.ts';
import type { Match, Tie } from '../../../src/cup/model/tie.ts';
import { tiesOf } from '../../../src/cup/questions/ties.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { bundledCup } from '../bundledCup.ts';
import { played, undated } from '../../cups/played.ts';
import { playedIn } from '../../../src/cup/questions/facts.ts';

/** Every kind of line that the format has and the writer uses. */
const LINES = {
  blank: /^$/,
  heading: /^= [^=\s].*$/,
  comment: /^# .+$/,
  round: /^▪ [^:|▪]+$/,
  day: /^(Sun|Mon|Tue|Wed|Thu|Fri|Sat) [A-Z][a-z]{2} \d{1,2} \d{4}$/,
  match:
    /^ {2}\S.* {2}(?:w\/o|(?:\d+-\d+ pen\. )?\d+-\d+(?: a\.e\.t\.|, \d+-\d+ pen\.)?) {2}\S.*?(?: {2}@ \S.*)?$/,
  prop: /^ {4}(?:Referee|Attendance): \S.*$/,
  goals: /^ {4}\([^()]+(?:\([^()]+\)[^()]*)*\)$/,
  note: /^ {4}\[[^[\]]+\]$/,
};

const kindOf = (line: string): string =>
  Object.entries(LINES).find(([, form]) => form.test(line))?.[0] ?? `none: ${line}`;

/** How many goals a goal line stands for: minutes and plain names count one, `(2)` and `(2og)` two. */
function countGoals(line: string): number {
  return line
    .trim()
    .slice(1, -1)
    .split(/[;,]/)
    .map((part) => part.trim())
    .reduce((sum, part) => sum + Number(/\((\d+)(?:og)?\)$/.exec(part)?.[1] ?? 1), 0);
}

const linesOf = (cup: Cup, kind: string): string[] =>
  writeFootballTxt(cup)
    .split('\n')
    .filter((line) => kindOf(line) === kind);

/** The final of the bundled cup as the only tie, changed. */
function writeFinal(change: (tie: Tie, match: Match) => Partial<Tie>): string {
  const cup = bundledCup();
  const final = cup.rounds.at(-1);
  const [tie] = final?.ties ?? [];
  const [match] = tie?.matches ?? [];
  if (!final || !tie || !match) throw new Error('the bundled cup has a final');
  const rounds = [{ ...final, ties: [{ ...tie, ...change(tie, match) }] }];
  return writeFootballTxt({ ...cup, rounds, sheets: [] });
}

const printed = [{ kind: 'printed' as const, lines: [101] }];

describe('writeFootballTxt', () => {
  it('writes the bundled cup', async () => {
    await expect(writeFootballTxt(bundledCup())).toMatchFileSnapshot(
      './kazakhstan-cup-1992.football.txt',
    );
  });

  it('writes only lines of the format, one a match and walkover, for any cup', () => {
    fc.assert(
      fc.property(anyShape(24), (shape) => {
        const cup = generateCup(shape);
        const kinds = writeFootballTxt(cup).split('\n').map(kindOf);
        expect(kinds.filter((kind) => kind.startsWith('none'))).toEqual([]);
        const games = tiesOf(cup).reduce((sum, { matches }) => sum + matches.length, 0);
        expect(kinds.filter((kind) => kind === 'match')).toHaveLength(games);
        expect(kinds.filter((kind) => kind === 'round')).toHaveLength(cup.rounds.length);
      }),
      { numRuns: 30 },
    );
  });

  it('gives as many goals as the scores have, for any cup', () => {
    fc.assert(
      fc.property(anyShape(24), (shape) => {
        const cup = generateCup(shape);
        const scores = tiesOf(cup)
          .flatMap(playedIn)
          .map(({ score }) => score);
        const goals = linesOf(cup, 'goals').reduce((sum, line) => sum + countGoals(line), 0);
        expect(goals).toBe(scores.reduce((sum, { home, away }) => sum + home + away, 0));
      }),
      { numRuns: 30 },
    );
  });

  it('writes the ground, the referee and the attendance of a sheet', () => {
    const text = writeFootballTxt(bundledCup());
    expect(text).toContain('  Kairat  5-1  Fosfor  @ Central Stadium, Alma-Ata\n');
    expect(text).toContain('    Attendance: 500\n');
    expect(text).toContain('    Referee: Aleksandr Borisov (Semipalatinsk)\n');
  });

  it('takes signs of the format out of names', () => {
    const text = writeFinal(({ home }) => ({
      home: { ...home, name: ' # F.C. (A); [x]\n= 1,2 |' },
    }));
    expect(text).toContain('\n  F.C. A x 1 2  5-1  Fosfor\n');
  });

  it('writes extra time, shoot-outs and what decided nothing it knows', () => {
    expect(
      writeFinal((_, match) => ({
        matches: [{ ...match, extraTime: { because: printed } }],
        decidedBy: { kind: 'extra-time', because: printed },
      })),
    ).toContain('  Kairat  5-1 a.e.t.  Fosfor\n');
    const shootout = { score: { home: 4, away: 3 }, because: printed };
    expect(
      writeFinal((_, match) => ({
        matches: [{ ...match, score: { home: 1, away: 1 }, shootout }],
        decidedBy: { kind: 'penalties', because: printed },
      })),
    ).toContain('  Kairat  1-1, 4-3 pen.  Fosfor\n');
    expect(writeFinal(() => ({ decidedBy: { kind: 'not-recorded', because: printed } }))).toContain(
      '\n    [Kairat won, how is not recorded]\n',
    );
  });

  it('writes each leg and replay with its host first, and below the last who won', () => {
    const leg = (day: string, more: Partial<Match>) => ({
      ...played(2, 1, { part: 'leg', date: { day, line: 1 } }),
      ...more,
    });
    const legs = writeFinal(() => ({
      matches: [
        leg('1992-08-08', {}),
        leg('1992-08-15', { host: 'away', score: { home: 0, away: 3 } }),
      ],
      winner: 'away',
      decidedBy: { kind: 'aggregate', because: printed },
    }));
    expect(legs).toContain('Sat Aug 8 1992\n  Kairat  2-1  Fosfor\n');
    expect(legs).toContain('Sat Aug 15 1992\n  Fosfor  3-0  Kairat\n');
    expect(legs).toContain('    [Fosfor won 4-2 on aggregate]\n');
  });

  it('says so where a day is not recorded', () => {
    const cup = bundledCup();
    const rounds = cup.rounds.map((round) => ({
      ...round,
      ties: round.ties.map((tie) => ({ ...tie, matches: tie.matches.map(undated) })),
    }));
    const lines = writeFootballTxt({ ...cup, rounds })
      .split('\n')
      .map(kindOf);
    expect(lines).not.toContain('day');
    expect(writeFootballTxt({ ...cup, rounds }).match(/\[date not recorded\]/g)).toHaveLength(23);
  });

  it('has N.N. for goals without a scorer, and "?" for minutes that are missing', () => {
    const text = writeFinal((_, match) => {
      const [first, ...others] = match.scorers.home;
      const home = first ? [{ ...first, minutes: first.minutes?.slice(1) ?? [] }, ...others] : [];
      return { matches: [{ ...match, scorers: { home, away: [] } }] };
    });
    expect(text).toContain("(Naydovskiy 36', ?', Klimov 59', Volgin 68', Abildaev 77'; N.N.)\n");
  });
});
