import { expect, it } from 'vitest';
import { findPairLine } from '../../../src/cup/export/findPairLine.ts';
import { tiesOf } from '../../../src/cup/questions/ties.ts';
import { bundledCup } from '../bundledCup.ts';

const cup = bundledCup();

it('finds for every tie the line with both its teams', () => {
  for (const tie of tiesOf(cup)) {
    const text = cup.record.lines[findPairLine(cup, tie) - 1];
    expect(text).toContain(tie.home.name);
    expect(text).toContain(tie.away.name);
  }
});

it('takes the first line of a tie that is printed otherwise', () => {
  const [tie] = tiesOf(cup);
  if (!tie) throw new Error('the cup has ties');
  expect(findPairLine(cup, { ...tie, away: { ...tie.away, name: 'Nobody' } })).toBe(tie.lines[0]);
});
