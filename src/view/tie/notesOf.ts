import type { Sheet } from '../../cup/sheet.ts';
import { sideNames, type SideName } from '../../cup/tie.ts';
import type { TimelineNote } from '../../layout/timelineLayout.ts';

/** What a note is of: a substitution, or a card of a colour. */
export type NoteKind = 'substitution' | 'yellow' | 'red';

/** A substitution or card of a match sheet, at its minute. */
export type Note = TimelineNote & { readonly kind: NoteKind };

/** The substitutions and cards of a sheet; none where there is no sheet. */
export const notesOf = (sheet: Sheet | undefined): Note[] =>
  sheet ? sideNames.flatMap((side) => notesOfSide(sheet, side)) : [];

function notesOfSide(sheet: Sheet, side: SideName): Note[] {
  const { substitutions, cards } = sheet[side];
  const happened = [
    ...substitutions.map(({ minute }) => ({ kind: 'substitution' as const, ...minute })),
    ...cards.map(({ colour, minute }) => ({ kind: colour, ...minute })),
  ];
  return happened.map((each, index) => ({ ...each, id: `${side}-${index}`, side }));
}
