import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRowsOf } from '../../../src/cup/export/csvRowsOf.ts';
import { writeCsv } from '../../../src/cup/export/writeCsv.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { bundledCup } from '../bundledCup.ts';
import { readCsv } from './readCsv.ts';

/** Takes the guard against formulas off again, as the rule of `writeCsv` says. */
const unguard = (cell: string): string => cell.replace(/^'(?='*[=+\-@＝＋－＠\t\r\n])/, '');

const anyCell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from(`"',;=+-@＝\t\r\n A1`)) }),
);
const anyRows = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 5 }), { maxLength: 5 });

describe('writeCsv', () => {
  it('quotes only cells that need it, and ends each row with CRLF', () => {
    const rows = [
      ['a', 'b,c', 'say "so"'],
      ['two\nlines', '', 'Қайрат'],
    ];
    expect(writeCsv(rows)).toBe('a,"b,c","say ""so"""\r\n"two\nlines",,Қайрат\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', "'=1"])('disarms %j', (cell) => {
    expect(readCsv(writeCsv([[cell]]))).toEqual([[`'${cell}`]]);
  });

  it.each(['A=1', '1-0', "'t Zand", "O'Neill", ' =1'])('leaves %j as it is', (cell) => {
    expect(readCsv(writeCsv([[cell]]))).toEqual([[cell]]);
  });

  it('reads back to the same cells, whatever stands in them', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const read = readCsv(writeCsv(rows));
        expect(read.map((row) => row.map(unguard))).toEqual(rows);
      }),
    );
  });

  it('leaves no cell that begins as a formula does', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const cell of readCsv(writeCsv(rows)).flat())
          expect(cell).not.toMatch(/^[=+\-@＝\t\r]/);
      }),
    );
  });

  it('reads back to the same cells for any cup', () => {
    fc.assert(
      fc.property(anyShape(24), (shape) => {
        const rows = csvRowsOf(generateCup(shape));
        expect(readCsv(writeCsv(rows))).toEqual(rows);
      }),
      { numRuns: 30 },
    );
  });

  it('changes no cell of the bundled cup', () => {
    const rows = csvRowsOf(bundledCup());
    expect(readCsv(writeCsv(rows))).toEqual(rows);
  });
});
