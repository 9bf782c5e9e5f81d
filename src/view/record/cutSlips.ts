import type { Slip } from '../../cup/cup.ts';

/** A stretch of a line, and the slip that it is, if it is one. */
export type Piece = { readonly text: string; readonly slip?: Slip };

/** A line cut at its slips, so that the pieces together are the line. A slip that does not stand in it is left out. */
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
