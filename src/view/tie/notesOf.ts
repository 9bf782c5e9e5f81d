import type { Sheet } from '../../cup/model/sheet.ts';
import { sideNames, type SideName } from '../../cup/model/tie.ts';
import type { TimelineNote } from '../../layout/timeline/timelineLayout.ts';

/** The kind of a note: a substitution, or a card by its colour. */
export type NoteKind = 'substitution' | 'yellow' | 'red';

/** A substitution or a card of a match sheet with its minute. */
export type Note = TimelineNote & { readonly kind: NoteKind };

/** The substitutions and cards of a sheet; empty without a sheet. */
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
