import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRowsOf } from '../../../src/cup/export/csvRowsOf.ts';
import { tallyCup } from '../../../src/cup/questions/tally.ts';
import { tiesOf } from '../../../src/cup/questions/ties.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { cupOf } from '../../reasoning/read.ts';
import { bundledCup } from '../bundledCup.ts';
import { undated, withoutScorers } from '../../cups/played.ts';

const cup = bundledCup();

const rowOf = (id: string): string[] | undefined => csvRowsOf(cup).find((row) => row.includes(id));

describe('csvRowsOf', () => {
  it('has a row a tie in bracket order below the head', () => {
    const [head, ...rows] = csvRowsOf(cup);
    expect(head?.[0]).toBe('round');
    expect(rows.map((row) => row.at(-1))).toEqual(tiesOf(cup).map(({ id }) => id));
  });

  it('writes minutes where they are known', () => {
    expect(rowOf('final/kairat-fosfor')).toEqual([
      'Final',
      '1992-08-08',
      'Kairat',
      '5',
      '1',
      'Fosfor',
      'Kairat',
      'score',
      "Naydovskiy 2 (9', 36'); Klimov 1 (59'); Volgin 1 (68'); Abildaev 1 (77')",
      "Litvinenko 1 (88')",
      'match 1992-08-08: Kairat 5-1 Fosfor',
      'final/kairat-fosfor',
    ]);
  });

  it('writes what else the record prints of each match, its host first', () => {
    const told = cupOf(
      ['= Cup 2001', '▪ Final', 'A v B 2-1 (1-0) @ Park', '  Referee: X', 'B v A 2-1 a.e.t. (2-1)']
        .concat('  [B won on penalties]', '  Attendance: 1,200')
        .join('\n'),
    );
    expect(csvRowsOf(told)[1]?.at(-2)).toBe(
      'leg undated: A 2-1 B, 1-0 at half-time, ground Park, referee X / ' +
        'leg undated: B 2-1 a.e.t. A, 2-1 after 90 minutes, attendance 1200',
    );
  });

  it('gives a walkover no goals', () => {
    const row = rowOf('second-round/khimik-kustanay-skif-arsenal');
    expect(row?.slice(3, 5)).toEqual(['w/o', 'w/o']);
    expect(row?.slice(7, 10)).toEqual(['walkover', 'none', 'none']);
  });

  it('tells what the record leaves open from what a second source counts', () => {
    const row = rowOf('first-round/montazhnik-turkestan-spartak-semipalatinsk');
    expect(row?.[8]).toContain('Davydov 1-3 (2 by wikipedia-en)');
    expect(row?.[8]).toContain('A.Rykov 1-3 (own goal, 1 by wikipedia-en)');
  });

  it('says how a level tie was decided, and from what that is known', () => {
    expect(rowOf('first-round/zhetysu-kokshetau')?.[7]).toBe('penalties, 3-4 (second source)');
    expect(rowOf('semi-finals/kaisar-kairat')?.[7]).toBe(
      'penalties, score not recorded (inferred from the rules)',
    );
  });

  it('has no empty cell, and goals that add up, for any cup', () => {
    fc.assert(
      fc.property(anyShape(24), (shape) => {
        const any = generateCup(shape);
        const [head, ...rows] = csvRowsOf(any);
        for (const row of rows) {
          expect(row).toHaveLength(head?.length ?? 0);
          expect(row).not.toContain('');
        }
        const goals = rows.flatMap((row) => row.slice(3, 5)).filter((cell) => cell !== 'w/o');
        expect(goals.map(Number).reduce((sum, one) => sum + one, 0)).toBe(tallyCup(any).goals);
      }),
      { numRuns: 30 },
    );
  });

  it('says that a day or scorers are not recorded', () => {
    const [final] = cup.rounds.at(-1)?.ties ?? [];
    if (!final) throw new Error('the bundled cup has a final');
    const matches = final.matches.map(undated).map(withoutScorers);
    const round = { id: 'final', name: 'Final', line: 1, ties: [{ ...final, matches }] };
    const [, row] = csvRowsOf({ rounds: [round] });
    expect(row?.[1]).toBe('not recorded');
    expect(row?.slice(8, 10)).toEqual(['not recorded', 'not recorded']);
  });
});
