import type { Cup } from '../model/cup.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Tie } from '../model/tie.ts';

/** What a second source tells of a tie's match, where there is such a sheet. */
export const sheetOf = ({ sheets }: Pick<Cup, 'sheets'>, { id }: Tie): Sheet | undefined =>
  sheets.find(({ tie }) => tie === id);
