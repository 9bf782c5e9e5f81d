import type { Cup } from '../../cup/model/cup.ts';
import { sideNames, type SideName, type Tie } from '../../cup/model/tie.ts';

/** A name in a bracket: the side of a tie that has it. */
export type NameAt = { readonly tie: Tie; readonly side: SideName };

/** Code points from here on are about twice as wide as Latin letters: East Asian scripts and emoji. */
const WIDE = 0x1100;

const estimateWidth = (name: string): number => {
  let width = 0;
  for (const letter of name) width += (letter.codePointAt(0) ?? 0) < WIDE ? 1 : 2;
  return width;
};

/**
 * The `count` names of a cup that are probably the widest, each once. Measuring these gives the height of every card
 * without rendering all of them.
 */
export function longestNames(cup: Pick<Cup, 'rounds'>, count: number): NameAt[] {
  let longest: (NameAt & { readonly name: string; readonly width: number })[] = [];
  const add = (tie: Tie, side: SideName): void => {
    const { name } = tie[side];
    const least = longest.length < count ? 0 : (longest.at(-1)?.width ?? 0);
    // Rejects most names without looking at their letters.
    if (name.length * 2 <= least) return;
    const width = estimateWidth(name);
    if (width <= least || longest.some((each) => each.name === name)) return;
    longest = [...longest, { tie, side, name, width }]
      .toSorted((a, b) => b.width - a.width)
      .slice(0, count);
  };
  for (const { ties } of cup.rounds)
    for (const tie of ties) for (const side of sideNames) add(tie, side);
  return longest.map(({ tie, side }) => ({ tie, side }));
}
