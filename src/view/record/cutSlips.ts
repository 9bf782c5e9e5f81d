import type { Slip } from '../../cup/model/cup.ts';

/** A piece of a line; `slip` if the piece is a misprint. */
export type Piece = { readonly text: string; readonly slip?: Slip };

/** Cuts a line at its misprints; the pieces add up to the line. A slip that is not in the line is ignored. */
export function cutSlips(text: string, slips: readonly Slip[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const slip of slips.toSorted((a, b) => a.column - b.column)) {
    const start = slip.column - 1;
    if (start < end || !slip.printed || !text.startsWith(slip.printed, start)) continue;
    pieces.push({ text: text.slice(end, start) }, { text: slip.printed, slip });
    end = start + slip.printed.length;
  }
  return [...pieces, { text: text.slice(end) }].filter((piece) => piece.text !== '');
}
