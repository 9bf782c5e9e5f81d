import * as fc from 'fast-check';
import type { Cup } from '../../../src/cup/model/cup.ts';
import { tiesOf } from '../../../src/cup/questions/ties.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { undated } from '../../cups/played.ts';

const anyDay = fc
  .date({ min: new Date('1992-05-01'), max: new Date('1992-05-20'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Cups of any shape with any dates: some ties have none, and a tie may be dated before its feeders. */
export const anyDatedCup = (): fc.Arbitrary<Cup> =>
  anyShape().chain((shape) => {
    const cup = generateCup(shape);
    const count = tiesOf(cup).length;
    const days = fc.array(fc.option(anyDay), { minLength: count, maxLength: count });
    return days.map((chosen) => {
      const changed = structuredClone(cup);
      tiesOf(changed).forEach((tie, index) => {
        const day = chosen[index];
        const dated = day ? { date: { day, line: 1 } } : {};
        tie.matches = tie.matches.map((match) => ({ ...undated(match), ...dated }));
      });
      return changed;
    });
  });
