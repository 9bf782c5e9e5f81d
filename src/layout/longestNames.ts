import type { Cup } from '../cup/cup.ts';
import { sideNames, type SideName, type Tie } from '../cup/tie.ts';
import { tiesOf } from '../cup/ties.ts';

/** A name in a bracket: the side of a tie that has it. */
export type NameAt = { readonly tie: Tie; readonly side: SideName };

/** Letters from here on are about twice as wide as Latin ones: those of East Asia, and pictures. */
const WIDE = 0x1100;

const guessWidth = (name: string): number => {
  let width = 0;
  for (const letter of name) width += (letter.codePointAt(0) ?? 0) < WIDE ? 1 : 2;
  return width;
};

/**
 * The names of a cup that are likely to take the most room, so many at most and each once: what must be measured to
 * know the height of every card without drawing all of them.
 */
export function longestNames(cup: Pick<Cup, 'rounds'>, count: number): NameAt[] {
  const byName = new Map<string, NameAt>();
  for (const tie of tiesOf(cup))
    for (const side of sideNames) byName.set(tie[side].name, { tie, side });
  return [...byName]
    .map(([name, at]) => ({ at, width: guessWidth(name) }))
    .toSorted((a, b) => b.width - a.width)
    .slice(0, count)
    .map(({ at }) => at);
}
