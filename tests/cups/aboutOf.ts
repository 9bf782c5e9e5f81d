import type { Cup } from '../../src/cup/model/cup.ts';
import { lastMatchOf } from '../../src/cup/questions/facts.ts';
import { sheetOf } from '../../src/cup/questions/sheetOf.ts';
import { tiesOf } from '../../src/cup/questions/ties.ts';

/** The ground, attendance and referee of each match, by the record or, of the last match of a tie, by its sheet. */
export const aboutOf = (cup: Cup) =>
  tiesOf(cup).flatMap((tie) =>
    tie.matches.map((match) => {
      const sheet = match === lastMatchOf(tie) ? sheetOf(cup, tie) : undefined;
      const place = [sheet?.ground, sheet?.city].filter(Boolean).join(', ');
      return {
        ground: match.ground ?? (place || undefined),
        attendance: match.attendance ?? sheet?.attendance,
        referee: match.referee ?? sheet?.referee,
      };
    }),
  );
